# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
"""Without a notification daemon reminders come in pop-ups of the program's own: on the screen, without the focus, with
no button in the task bar of the panel, under the name that the task has now."""
import datetime
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../support/desktop"))
from accessible import Program, wait_for  # noqa: E402

ENGLISH = {"LANG": "C.UTF-8", "LANGUAGE": "en", "FOLLOWUP_PERSON": "Ada Lovelace"}
ASIDE = ("_NET_WM_STATE_SKIP_TASKBAR", "_NET_WM_STATE_SKIP_PAGER", "_NET_WM_STATE_ABOVE")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **ENGLISH}).stdout


def popup(name):
    """The X window of a pop-up on the screen."""
    return wait_for(lambda: output("xdotool", "search", "--onlyvisible", "--name", f"^{name}$").split(), name)[0]


def active_window():
    return re.search(r"0x\w+", output("xprop", "-root", "_NET_ACTIVE_WINDOW"))[0]


def main(path):
    database = os.path.join(os.environ["HOME"], "team.db")
    verb = (path, "--database", database)
    for number in ("1", "2", "3", "4"):
        output(*verb, "add", f"Call number {number}")
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")

    with Program(path, "--database", database, env=ENGLISH) as program:
        window = program.find("frame", re.compile("Followup"))
        wait_for(lambda: "active" in window.states, "the window to have the keyboard")
        before = active_window()
        for number, name in (("1", "Reminder: Call number 1"), ("2", "Reminder: Call number 2"),
                             ("3", "Reminder: Call number 3"), ("4", "1 more reminder")):
            output(*verb, "set", number, f"reminders={now}")
            states = output("xprop", "-id", popup(name), "_NET_WM_STATE")
            assert all(state in states for state in ASIDE), (name, states)
        assert active_window() == before

        output(*verb, "set", "2", "title=Write a letter")
        popup("Reminder: Write a letter")


main(sys.argv[1])
