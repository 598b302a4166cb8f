from pygments.lexers.special import TextLexer

project = "Harbour"
extensions = ["myst_parser"]
exclude_patterns = ["dist"]
# A site of yours names `_static`, with a copy of both in it, or `node_modules/roadmark/dist/cdn`.
html_static_path = ["../ROADMAP.md", "../../dist/cdn"]
html_js_files = [("roadmark.js", {"type": "module"})]


def setup(app):
    app.add_lexer("roadmap", TextLexer)
