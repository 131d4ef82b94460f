# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
"""What lies around the program on the desktop: the tray of the panel, and what dunst has shown."""
import json
import subprocess

from gi.repository import Gio, GLib

from accessible import NotFound, wait_for

ITEM = "org.kde.StatusNotifierItem"
WATCHER = "org.kde.StatusNotifierWatcher"
MENU = "com.canonical.dbusmenu"


def plain(label):
    """A menu's label without the marks of its keys: one underline is a mark, two are an underline."""
    return "_".join(part.replace("_", "") for part in label.split("__"))


class Tray:
    """The first icon in the tray."""

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        self.name, self.path = wait_for(self._look, "an icon in the tray")

    def _look(self):
        items = self._get(WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems")
        if not items:
            return None
        name, _, path = items[0].partition("/")
        return name, "/" + (path or "StatusNotifierItem")

    def _get(self, name, path, interface, prop):
        return self._call(name, path, "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (interface, prop)))[0]

    def _call(self, name, path, interface, method, arguments):
        return self.bus.call_sync(name, path, interface, method, arguments, None, 0, 5000, None).unpack()

    def click(self):
        self._call(self.name, self.path, ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def tool_tip(self):
        return self._get(self.name, self.path, ITEM, "ToolTip")[2]

    def entries(self):
        """{text: id} of the menu."""
        menu = self._get(self.name, self.path, ITEM, "Menu")
        layout = self._call(self.name, menu, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1]
        return {plain(child[1]["label"]): child[0] for child in layout[2] if child[1].get("label")}

    def choose(self, text):
        entries = self.entries()
        if text not in entries:
            raise NotFound(f"no {text!r} in the tray's menu: {list(entries)}")
        menu = self._get(self.name, self.path, ITEM, "Menu")
        clicked = GLib.Variant("(isvu)", (entries[text], "clicked", GLib.Variant("s", ""), 0))
        self._call(self.name, menu, MENU, "Event", clicked)


def dunst_shown():
    """What dunst shows now, and has shown: [(summary, body)]; takes away what is up."""
    subprocess.run(["dunstctl", "close-all"], check=True)
    history = json.loads(subprocess.run(["dunstctl", "history"], check=True, capture_output=True, text=True).stdout)
    return [(entry["summary"]["data"], entry["body"]["data"]) for entry in history["data"][0]]


def dunst_count():
    """How many pop-ups dunst shows now."""
    return int(subprocess.run(["dunstctl", "count", "displayed"], check=True, capture_output=True,
                              text=True).stdout)
