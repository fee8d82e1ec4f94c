package lockstep.engine.interpreter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to use instead of modules that are not part of Lockstep's Python, for those that programs ask for. */
final class ModuleAdvice {
    private static final String STREAMS =
            "asyncio.start_server and asyncio.open_connection talk on loopback within a program,"
                    + " urllib.request and requests to the built-in web";
    private static final String CHILDREN =
            "multiprocessing.Process or concurrent.futures.ProcessPoolExecutor run functions in child processes";
    private static final String ARRAYS = "lists, array.array, math and statistics hold and work out numbers";
    private static final String CLOCKS = "time.perf_counter, time.process_time and timeit measure";
    private static final String CHECKS = "assert statements check";
    private static final String TABLES = "dicts, lists and csv or json files keep tables";
    private static final String FILES = "open, json, pickle and zlib keep data in the run's folder";
    private static final String THREADS = "threading and asyncio run things at the same time";
    private static final Map<String, String> BY_MODULE = new HashMap<>();

    static {
        tell(
                STREAMS,
                "socket",
                "socketserver",
                "select",
                "selectors",
                "ssl",
                "http.server",
                "xmlrpc",
                "ftplib",
                "smtplib");
        tell(STREAMS, "websockets", "httpx", "urllib3", "flask", "fastapi", "tornado", "twisted", "email");
        tell(CHILDREN, "subprocess", "pty", "joblib", "ray", "dask", "mpi4py", "pathos", "billiard", "celery", "loky");
        tell(ARRAYS, "numpy", "pandas", "scipy", "numba", "cmath", "matplotlib", "sympy");
        tell(CLOCKS, "cProfile", "profile", "pstats", "tracemalloc", "resource", "psutil", "memory_profiler", "tqdm");
        tell(CHECKS, "unittest", "pytest", "doctest", "hypothesis");
        tell(TABLES, "sqlite3", "shelve", "dbm", "redis", "sqlalchemy", "configparser", "tomllib", "xml", "yaml");
        tell(FILES, "gzip", "bz2", "lzma", "zipfile", "tarfile", "mmap", "fcntl", "aiofiles", "filelock", "marshal");
        tell(THREADS, "trio", "anyio", "curio", "gevent", "greenlet", "eventlet", "uvloop");
        tell("collections.abc and inspect look at code", "ast", "dis", "tokenize", "symtable", "code", "codeop");
        tell(
                "print and input are the terminal",
                "curses",
                "tkinter",
                "readline",
                "cmd",
                "colorama",
                "rich",
                "termcolor");
        tell("argparse reads arguments", "optparse", "click", "typer");
        tell("datetime.timezone has fixed offsets", "zoneinfo", "pytz", "dateutil");
        tell("dataclasses and typing describe data", "attr", "attrs", "pydantic", "typing_extensions");
        tell("str.encode and bytes.decode convert text", "codecs", "unicodedata", "locale", "gettext");
        tell("hashlib and hmac make digests", "crypt", "cryptography");
        tell("re searches text", "regex", "difflib", "bs4", "lxml");
        tell("traceback.print_stack and logging tell where a program is", "faulthandler", "pdb", "linecache", "trace");
    }

    private ModuleAdvice() {}

    private static void tell(String words, String... modules) {
        for (String module : modules) {
            BY_MODULE.put(module, words);
        }
    }

    /** Returns what serves instead of a module, or null where nothing is known of it. */
    static @Nullable String of(String module) {
        String words = BY_MODULE.get(module);
        int dot = module.indexOf('.');
        return words != null || dot < 0 ? words : BY_MODULE.get(module.substring(0, dot));
    }
}
