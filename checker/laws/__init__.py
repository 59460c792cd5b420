"""Sources, dated figures and deadlines, act by act, with the Japanese clause beside each."""
