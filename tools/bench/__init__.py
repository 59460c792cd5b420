"""`make bench`: what the site costs on a cheap phone, measured on this machine in one run. Ratios are what counts."""
