# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
"""The program as a screen reader takes it: lanes, cards and rows are found by name, a card is moved by keyboard, and
its new place is told by name."""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../support/desktop"))
from accessible import Listener, Program, press, wait_for  # noqa: E402

ENGLISH = {"LANG": "C.UTF-8", "LANGUAGE": "en", "FOLLOWUP_PERSON": "Ada Lovelace"}


def add(path, database, line):
    subprocess.run([path, "--database", database, "add", line], check=True, capture_output=True,
                   env={**os.environ, **ENGLISH})


def main(path):
    database = os.path.join(os.environ["HOME"], "team.db")
    for line in ("Call Charles !high =Analytical", "Write to Mary", "Send the offer"):
        add(path, database, line)

    with Program(path, "--database", database, env=ENGLISH) as program:
        window = program.find("frame", re.compile("Followup"))
        wait_for(lambda: "active" in window.states, "the window to have the keyboard")
        press("ctrl+1")

        # Lanes by their name and count, cards by what they say.
        lane = window.find("list", re.compile("^New, 3 tasks"))
        for name in ("In progress", "Waiting"):
            window.find("list", re.compile(f"^{name}, 0 tasks"))
        card = lane.item("Call Charles")
        for part in ("New.", "High", "Client: Analytical."):
            assert part in card.name, card.name

        # By keyboard to the next lane; the new place is told.
        wait_for(lambda: "focused" in lane.states, "the tasks to have the focus from the start")
        wait_for(lambda: "focused" in card.states, "the first card to have the focus")
        with Listener() as listener:
            press("alt+Right")
            listener.wait("Moved to .In progress., 1 of 1", "the new place to be told")
        window.find("list", re.compile("^In progress, 1 task")).item("Call Charles")

        # Rows of the list by what they say; where the keys lead is told.
        press("ctrl+2")
        table = window.find("table", "Task list")
        wait_for(lambda: "focused" in table.states, "the list to have the focus")
        wait_for(lambda: any("Write to Mary" in name for name in table.column(2)), "the rows")
        with Listener() as listener:
            press("Home", "Down", "Down", "Down")
            listener.wait("Send the offer", "the row to be told")
        with Listener() as listener:
            press("space")
            listener.wait("is done$", "what was done to be told")

        # What stands under the cards of a lane and in its head is found where it stands.
        press("ctrl+1")
        window.find("push button", "Add task: Waiting").click()
        window.find("text", "New task").set_text("Ask for the contract")
        press("Return")
        window.find("list", re.compile("^Waiting, 1 task")).item("Ask for the contract")
        press("Escape")
        window.find("push button", "Collapse").click()
        window.find("push button", re.compile("^New, [0-9]+ tasks?$"))

        press("ctrl+q")
        assert program.wait_ended() == 0


main(sys.argv[1])
