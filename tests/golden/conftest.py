"""`--accept` writes the pages that a golden test made as the expected ones: read the difference first."""


def pytest_addoption(parser):
    parser.addoption("--accept", action="store_true", help="take the made pages as expected ones")
