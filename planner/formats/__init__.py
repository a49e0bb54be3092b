"""How languages write dates. Templates and code name the English shape; a language may write each in its own way."""
