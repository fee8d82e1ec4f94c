package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the list of modules and names in {@code app/docs/python.md} true. */
class LibraryNamesTest {
    private static final Pattern LINE = Pattern.compile("^- `([\\w.]+)`: (.*)$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyModule_isListedAndEveryListedModuleImports() throws IOException {
        Run run = new Run(spec("import nonexistent\n"), (stream, text) -> {});
        TreeSet<String> importable =
                new TreeSet<>(run.process().machine().modules().names());
        run.close();
        assertEquals(importable, new TreeSet<>(listed().keySet()));
    }

    @Test
    void everyListedName_isThereAndEveryPublicNameIsListed() throws IOException {
        StringBuilder program = new StringBuilder("from _code import load\n\n\ndef check(name, names):\n"
                + "    module = load(name)\n"
                + "    missing = [n for n in names if not hasattr(module, n)]\n"
                + "    unlisted = [n for n in getattr(module, '__all__', ()) if n not in names]\n"
                + "    if missing or unlisted:\n"
                + "        print(name, 'lacks', missing, 'and does not list', unlisted)\n\n\n");
        for (Map.Entry<String, List<String>> module : listed().entrySet()) {
            program.append("check('").append(module.getKey()).append("', {");
            module.getValue().forEach(name -> program.append('\'').append(name).append("', "));
            program.append("})\n");
        }
        StringBuffer printed = new StringBuffer();
        try (Run run = new Run(spec(program.toString()), (stream, text) -> printed.append(text))) {
            run.execute();
        }
        assertEquals("", printed.toString());
    }

    private static RunSpec spec(String program) {
        return new RunSpec(
                "names.py", program, Profile.PYTHON_3_13, StartMethod.FORK, Limits.standard(), World.open(), 1);
    }

    private static Map<String, List<String>> listed() throws IOException {
        Path here = Path.of("docs/python.md");
        String text = Files.readString(Files.exists(here) ? here : Path.of("app/docs/python.md"));
        String section =
                text.substring(text.indexOf("## Names by module"), text.indexOf("## Known differences in modules"));
        Map<String, List<String>> all = new TreeMap<>();
        Matcher line = LINE.matcher(section);
        while (line.find()) {
            List<String> names = new ArrayList<>();
            Matcher name = NAME.matcher(line.group(2));
            while (name.find()) {
                names.add(name.group(1));
            }
            all.put(line.group(1), names);
        }
        return all;
    }
}
