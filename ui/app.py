"""Starting the window: application, fonts, commands, the library to open, and what happens when something breaks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__, settings
from ui import garbage, languages, recording
from ui import theme as themes
from ui.actions import ALL
from ui.commands import Commands
from ui.looks import theme_of
from ui.telling import Told
from ui.window import Window

ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "attest.svg"


def main(arguments: list[str], *, safe: bool = False) -> int:
    """Open the window on the library named in `arguments`, else on the last one, else on the welcome page.

    `safe` starts with the settings as they are at first, reads none and keeps none. Returns the exit status. Without a
    display nothing is shown: what there is to see is written to files instead.
    """
    if not has_display():
        from ui.demo import write_demo

        return write_demo(Path("build") / "demo")
    chosen = settings.Settings() if safe else settings.load()
    if chosen.interface_scale != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(chosen.interface_scale / 100)
    application = make_application([sys.argv[0], *arguments])
    window = make_window(chosen)
    window.kept.writes = not safe
    QTimer.singleShot(0, lambda: _begin(window, arguments))
    sys.excepthook = lambda kind, error, trace: _report(window, error)
    window.preferences.restart_wanted.connect(lambda: _start_again(window, application))
    window.show()
    wanted = library_to_open(arguments, chosen)
    if wanted is None:
        window.welcoming.show()
    else:
        window.pane.reader.setFocus()
        QTimer.singleShot(0, lambda: window.open_library(wanted))
    status = application.exec()
    recording.stop_log()
    return status


def _begin(window: Window, arguments: list[str]) -> None:
    """What can wait until the window is painted."""
    from annotator.library import release, warm_importing

    recording.start_log(release())
    if not window.kept.writes:
        hint = window.tr(
            "Nothing is read from your settings, and none are kept. Start Attest as usual to have them back."
        )
        window.tell(Told(window.tr("Safe mode."), hint))
    QTimer.singleShot(1500, lambda: window.session.prepare(warm_importing, lambda _: None))


def _start_again(window: Window, application: QApplication) -> None:
    """End this program and start it anew, for settings that are read at the start only."""
    own = [] if getattr(sys, "frozen", False) else [str(Path(__file__).resolve().parents[1] / "main.py")]
    window.close()
    # What this start has set is not what the next one is to find.
    os.environ.pop("QT_SCALE_FACTOR", None)
    QProcess.startDetached(sys.executable, own)
    application.quit()


def draw(picture: Path, library: Path | None = None) -> int:
    """Save what the window looks like: on `library`, or as it is first painted without one. Returns the exit status.

    Shows that an installed program works (`attest --screenshot FILE [LIBRARY]`); needs no display.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if library is not None:
        from ui.demo import draw_window

        draw_window(library, picture)
        return 0 if picture.is_file() else 1
    make_application(sys.argv[:1])
    window = make_window()
    window.resize(1440, 900)
    window.show()
    return 0 if window.grab().save(str(picture)) else 1


def make_application(arguments: list[str]) -> QApplication:
    """The application with its name, style and fonts."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(arguments)
    garbage.seldom()
    application.setApplicationName("Attest")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("attest")
    application.setWindowIcon(QIcon(str(ICON)))
    return application


def make_window(chosen: settings.Settings | None = None) -> Window:
    """A window with all commands, not yet shown and without a library."""
    chosen = chosen if chosen is not None else settings.load()
    # Before there are widgets: a style sheet that comes later is worked out for each of them again.
    application = QApplication.instance()
    languages.speak(chosen.language)
    if isinstance(application, QApplication):
        themes.read_in(chosen.text_font)
        themes.apply(application, theme_of(chosen))
    window = Window(Commands(ALL, chosen.bindings), chosen, lambda error: _report(window, error))
    return window


def library_to_open(arguments: list[str], chosen: settings.Settings) -> Path | None:
    """The library named on the command line, else the last one that is still there."""
    if arguments:
        return Path(arguments[0])
    recent = [Path(path) for path in chosen.recent_libraries]
    return next((path for path in recent if path.is_file()), None)


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _report(window: Window, error: BaseException) -> None:
    """A bug: say so with what a developer needs to know, and go on. The report holds no text of articles."""
    from ui.dialogs import CrashDialog
    from ui.helping import report

    if isinstance(error, KeyboardInterrupt):
        return
    import traceback

    traceback.print_exception(error, file=sys.stderr)
    recording.note_crash(error)
    details = f"{recording.trace_of(error)}\n\n{report(window.settings)}"
    CrashDialog(window.looks.theme(), details, window).open()
