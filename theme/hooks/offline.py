"""What works without internet is listed when every page is written: tools/offline.py."""

from pathlib import Path

from theme.hooks.languages import LANGUAGES, words
from tools import offline


def on_post_build(config):
    offline.publish(Path(config.site_dir), [(language, words(language.folder)) for language in LANGUAGES])
