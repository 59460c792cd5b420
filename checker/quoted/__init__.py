"""Sources and figures that only guides quote, by subject. A page's interpreter never loads them."""
