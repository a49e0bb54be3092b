"""A Redis cache whose `clear` leaves the keys of the other test workers alone: all of them share one Redis."""

from __future__ import annotations

from django.core.cache.backends.redis import RedisCache


class OwnRedisCache(RedisCache):
    """Django's, but emptied by its own prefix; Django's own `clear` empties the whole database."""

    def clear(self) -> bool:
        """Delete what this worker has put there."""
        client = self._cache.get_client(None, write=True)
        for key in client.scan_iter(f"{self.key_prefix}:*"):
            client.delete(key)
        return True
