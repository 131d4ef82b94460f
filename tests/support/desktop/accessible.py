# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
"""Drives the built program from outside: reads its windows as a screen reader does, over AT-SPI, and types and
clicks as a person does, through the X server. Runs inside session.sh.

What Qt 6.4 shows: a QListView has the role 'list' and its rows the role 'list item'; a QTableView is a 'table' whose
cells are read by row and column; a QLineEdit is a 'text'. Object names are not shown, so things are found by role and
accessible name. Menus that pop up and lists of completions are not in the tree: they are reached with keys.
"""
import os
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("FOLLOWUP_TEST_PATIENCE", "20"))  # seconds; a loaded machine is slow, not broken

Atspi.init()
Atspi.set_timeout(5000, 20000)


class NotFound(AssertionError):
    """What was waited for did not come."""


def wait_for(condition, what, patience=None):
    """Asks condition() until it gives something true, and gives that back."""
    end = time.monotonic() + (PATIENCE if patience is None else patience)
    while True:
        try:
            found = condition()
            if found:
                return found
        except (GLib.Error, ProcessLookupError):  # it went away between two questions: look again
            pass
        if time.monotonic() > end:
            raise NotFound(f"gave up waiting for {what}")
        time.sleep(0.05)


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def press(*keys):
    """Key combinations, one after another: press('ctrl+n', 'Escape')."""
    for combination in keys:
        run("xdotool", "key", "--clearmodifiers", combination)
        time.sleep(0.05)


def type_text(text):
    # Letters that the keyboard lacks are put on a spare key one by one; too fast, and the program reads the next one.
    run("xdotool", "type", "--clearmodifiers", "--delay", 12 if text.isascii() else 60, text)


class Node:
    """One thing in the tree of a program."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    # What it is

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def text(self):
        """What stands in a field."""
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    @property
    def box(self):
        extents = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def children(self):
        for place in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(place)
            if child is not None:
                yield Node(child)

    def walk(self, depth=40):
        """Itself and all that is shown below it."""
        yield self
        if depth == 0:
            return
        for child in self.children():
            if "showing" in child.states:
                yield from child.walk(depth - 1)

    def print_tree(self, indent=0, out=sys.stderr):
        told = {"focused", "selected", "checked", "editable", "expanded", "showing"}
        print("  " * indent + f"{self!r} {sorted(self.states & told)}", file=out)
        for child in self.children():
            child.print_tree(indent + 1, out)

    # Finding

    def all(self, role=None, name=None):
        """name: the whole name, or a pattern compiled by re."""
        for node in self.walk():
            try:
                fits = role is None or node.role == role
                if fits and (name is None or (name.search(node.name) if isinstance(name, re.Pattern)
                                              else node.name == name)):
                    yield node
            except GLib.Error:
                continue

    def has(self, role=None, name=None):
        return next(self.all(role, name), None) is not None

    def find(self, role=None, name=None, patience=None):
        try:
            return wait_for(lambda: next(self.all(role, name), None), f"{role} {name!r} in {self!r}", patience)
        except NotFound:
            self.print_tree()
            raise

    def wait_gone(self, role=None, name=None):
        wait_for(lambda: not self.has(role, name), f"{role} {name!r} to go away")

    def items(self):
        """Names of the rows of a list that are shown."""
        return [child.name for child in self.children() if child.role == "list item" and "showing" in child.states]

    def item(self, pattern):
        """The row of a list whose name begins so."""
        return self.find("list item", re.compile("^" + re.escape(pattern)))

    # Tables

    @property
    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible)

    def cell(self, row, column):
        return Node(Atspi.Table.get_accessible_at(self.accessible, row, column))

    def column(self, column):
        return [self.cell(row, column).name for row in range(self.rows)]

    # Acting

    def press(self):
        """As a screen reader presses it: works without the focus."""
        count = Atspi.Action.get_n_actions(self.accessible)
        names = [Atspi.Action.get_action_name(self.accessible, place) for place in range(count)]
        for wanted in ("Press", "Toggle", "ShowMenu"):
            if wanted in names:
                Atspi.Action.do_action(self.accessible, names.index(wanted))
                return self
        raise NotFound(f"{self!r} cannot be pressed; it has {names}")

    def focus(self):
        Atspi.Component.grab_focus(self.accessible)
        return self

    def set_text(self, text):
        Atspi.EditableText.set_text_contents(self.accessible, text)
        return self

    def centre(self):
        x, y, width, height = self.box
        assert width > 0 and height > 0, f"{self!r} has no size"
        return x + width // 2, y + height // 2

    def click(self, times=1):
        x, y = self.centre()
        run("xdotool", "mousemove", x, y, "click", "--repeat", times, "--delay", 60, 1)
        return self

    def drag_to(self, other, steps=15):
        (x, y), (end_x, end_y) = self.centre(), other.centre()
        run("xdotool", "mousemove", x, y, "mousedown", 1)
        for step in range(1, steps + 1):  # a drag begins only after the pointer has moved some way
            run("xdotool", "mousemove", x + (end_x - x) * step // steps, y + (end_y - y) * step // steps)
            time.sleep(0.03)
        time.sleep(0.2)
        run("xdotool", "mouseup", 1)


class Listener:
    """Hears what the program tells screen readers: what came into view, what changed its name, what has the focus."""

    EVENTS = ("object:state-changed:focused", "object:state-changed:showing", "object:active-descendant-changed",
              "object:property-change:accessible-name")

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)

    def __enter__(self):
        for event in self.EVENTS:
            self.listener.register(event)
        self._turn()
        return self

    def __exit__(self, *_):
        for event in self.EVENTS:
            self.listener.deregister(event)

    def _hear(self, event):
        source = event.any_data if isinstance(event.any_data, Atspi.Accessible) else event.source
        try:
            self.heard.append((event.type, source.get_role_name(), source.get_name() or ""))
        except GLib.Error:  # gone already
            pass

    def _turn(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def wait(self, pattern, what):
        """The first name told that fits the pattern."""
        expression = re.compile(pattern)

        def look():
            self._turn()
            return next((told for told in self.heard if expression.search(told[2])), None)
        try:
            return wait_for(look, what)
        except NotFound:
            print("heard:", *self.heard, sep="\n  ", file=sys.stderr)
            raise


class Program:
    """A running program, found on the accessibility bus by its process; ended with the block."""

    def __init__(self, *command, env=None):
        self.log = open(os.path.join(os.environ["HOME"], "program.log"), "ab")
        self.process = subprocess.Popen([str(part) for part in command], env={**os.environ, **(env or {})},
                                        stdout=self.log, stderr=self.log)
        self.root = wait_for(self._look, f"{command[0]} on the accessibility bus")

    def _look(self):
        if self.process.poll() is not None:
            raise NotFound(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_process_id() == self.process.pid:
                return Node(child)
        return None

    def find(self, role=None, name=None, patience=None):
        return self.root.find(role, name, patience)

    def wait_ended(self):
        return self.process.wait(PATIENCE)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            self.root.print_tree()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()
        if kind is not None:
            with open(self.log.name, encoding="utf-8", errors="replace") as log:
                print(log.read(), file=sys.stderr)
