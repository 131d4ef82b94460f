# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
"""A first day with the built program, on a desktop with a tray and a notification daemon: the first run, a task added
by keyboard, dragged to another lane and edited, a reminder that pops up, and everything found again after a restart.
"""
import datetime
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../support/desktop"))
from accessible import Program, press, type_text, wait_for  # noqa: E402
from surroundings import Tray, dunst_count, dunst_shown  # noqa: E402

ENGLISH = {"LANG": "C.UTF-8", "LANGUAGE": "en"}


def wait_active(window):
    wait_for(lambda: "active" in window.states, "the window to have the keyboard")
    return window


def into(field, text):
    """Types over what stands in a field."""
    wait_for(lambda: "focused" in field.states, f"{field!r} to have the focus")
    press("ctrl+a")
    type_text(text)


def answer_first_run(program):
    dialog = program.find("dialog")
    into(dialog.find("text", "Your name").click(), "Ada Lovelace")
    dialog.find("check box", "Start when I log in").press()
    dialog.find("push button", "Get started").click()
    program.root.wait_gone("dialog")


def lane(window, name, count):
    """The list of a lane, once it has so many tasks."""
    return window.find("list", re.compile(rf"^{name}, {count} task"))


def add_by_keyboard(program, line):
    wait_active(program.find("frame"))
    press("ctrl+n")
    into(program.find("dialog", "New task").find("text", "New task"), line)
    press("Return")
    program.root.wait_gone("dialog", "New task")


def main(path):
    # A reminder of a quarter of an hour has passed then: it comes as soon as it is asked for.
    due = datetime.datetime.now() + datetime.timedelta(minutes=10)

    with Program(path, env=ENGLISH) as program:
        answer_first_run(program)
        window = wait_active(program.find("frame"))
        press("ctrl+1")

        add_by_keyboard(program, "Call Charles about the offer =Analytical")
        card = lane(window, "New", 1).item("Call Charles about the offer")
        assert "Client: Analytical" in card.name, card.name

        card.drag_to(lane(window, "In progress", 0))
        card = lane(window, "In progress", 1).item("Call Charles about the offer")

        card.click()
        into(window.find("text", "Title").click(), "Call Charles about the engine")
        press("Return")
        lane(window, "In progress", 1).item("Call Charles about the engine")

        add_by_keyboard(program, f"Send the offer {due:%Y-%m-%d} {due:%H:%M}")
        lane(window, "New", 1).item("Send the offer")
        subprocess.run([path, "set", "2", "reminders=15"], check=True)
        wait_for(lambda: dunst_count() > 0, "a reminder in the daemon")
        shown = dunst_shown()
        assert [summary for summary, _ in shown] == ["Send the offer"], shown

        tray = Tray()
        is_today = due.date() == datetime.date.today()
        wait_for(lambda: ("1 due today" in tray.tool_tip()) == is_today, "the tray to count")
        press("alt+F4")
        program.find("push button", "Hide the window").click()
        program.root.wait_gone("frame")
        tray.click()
        wait_active(program.find("frame"))
        press("ctrl+q")
        assert program.wait_ended() == 0

    with Program(path, env=ENGLISH) as program:
        window = program.find("frame")
        card = lane(window, "In progress", 1).item("Call Charles about the engine")
        assert "Client: Analytical" in card.name, card.name
        lane(window, "New", 1).item("Send the offer")
        # Nobody has dealt with the reminder yet.
        reminders = program.find("dialog", re.compile("^Reminders"))
        reminders.find("list", "Due reminders").item("Later today. Send the offer")
        assert not program.root.has("text", "Your name")


main(sys.argv[1])
