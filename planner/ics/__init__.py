"""Calendar files (RFC 5545), in and out. Pure: bytes, months and zones in, values or bytes out."""
