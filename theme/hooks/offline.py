"""What works without internet: the copies to take away, then the lists of what is kept, when every page is written."""

from datetime import date
from pathlib import Path

from theme.hooks.languages import LANGUAGES, is_last, words
from tools import offline, takeaway


def on_post_build(config):
    if not is_last(config):
        return
    site, known = Path(config.site_dir), [(language, words(language.folder)) for language in LANGUAGES]
    takeaway.publish(site, known, date.today(), config.site_url)
    offline.publish(site, known)
