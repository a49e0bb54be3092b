"""Uploaded files: small ones, held in memory and never written to a disk."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from planner.ics.values import LARGEST_FILE

# A little too much is read and told at the field, with all that was typed; far too much is refused unread.
LARGEST_REQUEST = 10 * LARGEST_FILE


class SmallFileHandler(FileUploadHandler):
    """Keeps what a file may hold and one byte more, by which one that is too large is known."""

    def handle_raw_input(
        self, _input_data: Any, _meta: Any, content_length: int, _boundary: Any, _encoding: Any = None
    ) -> None:
        """Refuses a request that no honest page sends. Raises RequestDataTooBig."""
        if content_length > LARGEST_REQUEST:
            raise RequestDataTooBig

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begins a file."""
        super().new_file(*args, **kwargs)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, _start: int) -> None:
        """Takes a piece, as far as there is room."""
        self.kept.write(raw_data[: LARGEST_FILE + 1 - self.kept.tell()])

    def file_complete(self, _file_size: int) -> InMemoryUploadedFile:
        """Gives what was kept."""
        size = self.kept.tell()
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept, self.field_name, self.file_name or "", self.content_type, size, self.charset
        )
