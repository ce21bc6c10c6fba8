"""A virtual environment of the project's own for what comes from PyPI."""
import os
import pathlib
import subprocess
import sys
import venv

FOLDER = pathlib.Path(__file__).resolve().parents[2] / ".build-extraction"


def enter(*packages):
    """Starts the program again in an environment that has these packages."""
    python = FOLDER / "bin" / "python"
    if os.path.realpath(sys.prefix) == os.path.realpath(FOLDER):
        return
    if not python.exists():
        venv.create(FOLDER, with_pip=True)
    done = FOLDER / "packages"
    known = done.read_text().split() if done.exists() else []
    missing = sorted(set(packages) - set(known))
    if missing:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *missing], check=True)
        done.write_text("\n".join(sorted(set(known) | set(packages))) + "\n")
    os.execv(python, [str(python), "-B", *sys.argv])
