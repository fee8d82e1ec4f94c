package lockstep.lesson.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.engine.StartMethod;
import lockstep.engine.WebHost;
import lockstep.engine.World;
import lockstep.lesson.Conditions;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;
import lockstep.lesson.Template;

/** What steps of every kind read from their folder. */
final class StepSource {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final Pattern FILE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]*");
    private static final List<String> HOST_KEYS = List.of("host", "latency", "jitter", "errors", "capacity", "body");

    private final LessonFiles files;
    private final String folder;

    /**
     * @param files all lessons
     * @param folder the lesson's, with a slash at its end; empty for the course itself
     */
    StepSource(LessonFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    String id(Section step) throws LessonException {
        return checkedId(step);
    }

    static String checkedId(Section section) throws LessonException {
        String id = section.text("id");
        if (!ID.matcher(id).matches()) {
            throw section.fault("id", "`" + id + "` is no id", "use a-z, 0-9 and -, at most 32 of them");
        }
        return id;
    }

    /** Returns the text of the file that a key names. */
    String file(Section section, String key) throws LessonException {
        String name = section.text(key);
        if (!FILE.matcher(name).matches()) {
            throw section.fault(key, "`" + name + "` is no file beside this one", "name a file in the same folder");
        }
        try {
            return files.text(folder + name);
        } catch (LessonException e) {
            throw section.fault(
                    key,
                    "`" + name + "`: " + e.faults().get(0).what(),
                    e.faults().get(0).fix());
        }
    }

    Template program(Section step) throws LessonException {
        return Template.of(step.text("program"), file(step, "program"));
    }

    /** Returns the hidden module that makes inputs; empty when there is none. */
    String author(Section section) throws LessonException {
        return section.has("inputs") ? file(section, "inputs") : "";
    }

    List<Page> pages(Section step, String key) throws LessonException {
        return PageReader.read(files.name(folder + step.text(key)), file(step, key));
    }

    Conditions conditions(Section step) throws LessonException {
        Limits limits = Limits.standard()
                .withTimeout(Duration.ofSeconds(step.number("timeout", 1, 120, 20)))
                .withMemoryMib((int) step.number("memory", 16, 1024, 256));
        return new Conditions(
                step.word("profile", Profile.values(), Profile::label, Optional.of(Profile.PYTHON_3_13)),
                step.word("start-method", StartMethod.values(), StartMethod::label, Optional.of(StartMethod.FORK)),
                limits,
                new World(hosts(step), false));
    }

    private static List<WebHost> hosts(Section step) throws LessonException {
        List<WebHost> hosts = new ArrayList<>();
        if (step.has("web")) {
            for (Section host : step.sections("web", "a host", HOST_KEYS)) {
                hosts.add(new WebHost(
                        host.text("host"),
                        (int) host.number("latency", 0, 10_000),
                        (int) host.number("jitter", 0, 10_000, 0),
                        host.share("errors", 0),
                        (int) host.number("capacity", 0, 10_000, 0),
                        (int) host.number("body", 0, 1_000_000, 1_000)));
            }
        }
        return hosts;
    }

    static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Stream.of(values).map(label).toList();
    }
}
