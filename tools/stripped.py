"""Python source without its comments and docstrings: quoted articles of law weigh more than the rules themselves."""

import ast
import io
import tokenize


def stripped(source: str) -> str:
    lines = source.splitlines(keepends=True)
    for start, end, text in sorted(cuts(source), reverse=True):
        (row, column), (last_row, last_column) = start, end
        lines[row - 1 : last_row] = [lines[row - 1][:column] + text + lines[last_row - 1][last_column:]]
    kept = without_blank_lines("".join(lines))
    assert same_meaning(source, kept), "stripping changed the meaning"
    return kept


def cuts(source: str):
    """Yield (start, end, replacement) of each comment and docstring; positions are (row from 1, column from 0)."""
    lines = source.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start, token.end, ""
    for node, body in docstrings(ast.parse(source)):
        column, end = (len(lines[r - 1].encode()[:c].decode()) for r, c in ends(node))
        yield (node.lineno, column), (node.end_lineno, end), "pass" if len(body) == 1 else ""


def ends(node: ast.AST) -> tuple[tuple[int, int], tuple[int, int]]:
    return (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)


def docstrings(tree: ast.AST):
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            yield node.body[0], node.body


def without_blank_lines(source: str) -> str:
    """Blank lines inside a string stay: they are part of it."""
    inside = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.start[0] != token.end[0]:
            inside.update(range(token.start[0], token.end[0]))
    rows = enumerate(source.splitlines(), start=1)
    kept = [line if row in inside else line.rstrip() for row, line in rows if row in inside or line.strip()]
    return "\n".join(kept) + "\n"


def same_meaning(before: str, after: str) -> bool:
    trees = [ast.parse(before), ast.parse(after)]
    for tree in trees:
        for _, body in list(docstrings(tree)):
            body[0] = ast.Pass()
        for node in ast.walk(tree):
            if isinstance(getattr(node, "body", None), list):
                node.body = [n for n in node.body if not isinstance(n, ast.Pass)]
    return ast.dump(trees[0]) == ast.dump(trees[1])
