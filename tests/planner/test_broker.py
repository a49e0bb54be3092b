"""The folder that is the embedded broker: no message is ever seen half written, and none is lost or given twice."""

from __future__ import annotations

import threading
from queue import Empty

import pytest
from kombu import Connection

from planner.broker import SCHEME

MESSAGES, SENDERS = 150, 4


@pytest.fixture
def channels(tmp_path):
    """Gives channels of different connections to one folder."""
    folders = {"data_folder_in": tmp_path, "data_folder_out": tmp_path, "control_folder": tmp_path / "control"}
    options = {name: str(folder) for name, folder in folders.items()}
    made = []

    def channel():
        made.append(Connection(f"{SCHEME}://localhost", transport_options=options))
        return made[-1].default_channel

    yield channel
    for connection in made:
        connection.close()


def test_messages_come_whole_and_once_however_fast_they_are_taken(channels):
    got, done = [], threading.Event()

    def take(channel) -> None:
        while not done.is_set():
            try:
                got.append(channel._get("celery")["body"])
            except Empty:
                continue

    takers = [threading.Thread(target=take, args=(channels(),)) for _ in range(2)]
    senders = [threading.Thread(target=_send, args=(channels(), number)) for number in range(SENDERS)]
    for thread in (*takers, *senders):
        thread.start()
    for thread in senders:
        thread.join()
    waits = threading.Event()
    for _ in range(500):
        if len(got) >= SENDERS * MESSAGES or waits.wait(0.02):
            break
    done.set()
    for thread in takers:
        thread.join()
    assert sorted(got) == sorted(f"{sender}-{at}" for sender in range(SENDERS) for at in range(MESSAGES))


def _send(channel, sender: int) -> None:
    for at in range(MESSAGES):
        channel._put("celery", {"body": f"{sender}-{at}"})


def test_a_table_that_is_just_being_written_is_read_again(channels, tmp_path):
    channel = channels()
    channel._queue_bind("ours", "key", "", "celery")
    table = tmp_path / "control" / "ours.exchange"
    whole = table.read_text()
    table.write_text("")
    threading.Timer(0.1, lambda: table.write_text(whole)).start()
    assert [row.queue for row in channel.get_table("ours")] == ["celery"]
