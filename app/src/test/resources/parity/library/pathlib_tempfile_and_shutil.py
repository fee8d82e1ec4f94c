from pathlib import Path
import tempfile, shutil, glob, os, fnmatch
with tempfile.TemporaryDirectory() as tmp:
    p = Path(tmp) / "x" / "y.tar.gz"; p.parent.mkdir(parents=True); print(p.write_text("hé\n"), p.read_text(), p.read_bytes(), p.name, p.suffix, p.stem, p.suffixes, p.parent.name, p.exists(), p.is_file())
    (Path(tmp) / "a.txt").write_text("1"); (Path(tmp) / "b.txt").touch()
    print(sorted(q.name for q in Path(tmp).iterdir()), sorted(q.name for q in Path(tmp).glob("*.txt")), sorted(os.path.relpath(q, tmp) for q in glob.glob(tmp + "/**", recursive=True)), [q.name for q in Path(tmp).rglob("*.gz")])
    shutil.copy(Path(tmp) / "a.txt", Path(tmp) / "c.txt"); shutil.move(str(Path(tmp) / "c.txt"), str(p.parent)); print(sorted(os.listdir(p.parent)))
    try: Path(tmp, "zz").read_text()
    except FileNotFoundError as e: print(e.errno, e.strerror)
print(os.path.exists(tmp), Path("a/b/../c.py"), Path("a") / "b" == Path("a/b"), repr(Path("x")), Path("/a/b").parts, Path("a/b.c").with_suffix(".d"), Path("a/b").relative_to("a"), fnmatch.fnmatch("a.py", "*.py"), Path("a.b").with_name("q"))
with tempfile.NamedTemporaryFile("w+", suffix=".t") as f: f.write("z"); f.seek(0); print(f.read(), f.name.endswith(".t"))
