package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.Nearest;

/** A group of keys in a lesson file, of which only the known ones may stand there. */
final class Section {
    private final String file;
    private final String what;
    private final YamlNode.Mapping mapping;

    /**
     * @param file as the author knows it
     * @param what the section is, for messages, such as {@code a knob}
     * @param mapping its content
     * @param known every key it may have
     * @throws LessonException when another key stands there
     */
    Section(String file, String what, YamlNode.Mapping mapping, List<String> known) throws LessonException {
        this.file = file;
        this.what = what;
        this.mapping = mapping;
        List<Fault> unknown = new ArrayList<>();
        for (YamlNode.Key key : mapping.entries().keySet()) {
            if (!known.contains(key.name())) {
                unknown.add(new Fault(
                        file,
                        key.line(),
                        key.column(),
                        "unknown key `" + key.name() + "` in " + what + Nearest.didYouMean(key.name(), known),
                        "the keys are " + String.join(", ", known)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new LessonException(unknown);
        }
    }

    String file() {
        return file;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(new YamlNode.Key(0, 0, key));
    }

    private YamlNode need(String key) throws LessonException {
        YamlNode node = mapping.entries().get(new YamlNode.Key(0, 0, key));
        if (node == null) {
            throw new LessonException(new Fault(
                    file,
                    mapping.line(),
                    mapping.column(),
                    what + " has no `" + key + "`",
                    "add the key `" + key + "`"));
        }
        return node;
    }

    /** Returns a text that is not blank. */
    String text(String key) throws LessonException {
        YamlNode node = need(key);
        if (node instanceof YamlNode.Text text && !text.value().isBlank()) {
            return text.value().strip();
        }
        throw fault(key, "`" + key + "` is " + (node instanceof YamlNode.Text ? "empty" : node.kind()), "write a text");
    }

    String text(String key, String otherwise) throws LessonException {
        return has(key) ? text(key) : otherwise;
    }

    /** Returns a text as written, blank or not. */
    String rawText(String key) throws LessonException {
        YamlNode node = need(key);
        if (node instanceof YamlNode.Text text) {
            return text.value();
        }
        throw fault(key, "`" + key + "` is " + node.kind(), "write a text");
    }

    long number(String key, long min, long max) throws LessonException {
        String text = text(key);
        try {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault(key, "`" + key + "` is `" + text + "`", "write a whole number from " + min + " to " + max);
        }
        throw fault(key, "`" + key + "` is " + text, "write a whole number from " + min + " to " + max);
    }

    long number(String key, long min, long max, long otherwise) throws LessonException {
        return has(key) ? number(key, min, max) : otherwise;
    }

    double share(String key, double otherwise) throws LessonException {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw fault(key, "`" + key + "` is `" + text + "`", "write a number from 0 to 1");
        }
        throw fault(key, "`" + key + "` is " + text, "write a number from 0 to 1");
    }

    boolean flag(String key, boolean otherwise) throws LessonException {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw fault(key, "`" + key + "` is `" + text + "`", "write true or false");
    }

    /** Returns one of several words. */
    <T> T word(String key, T[] values, Function<T, String> label, Optional<T> otherwise) throws LessonException {
        if (otherwise.isPresent() && !has(key)) {
            return otherwise.get();
        }
        String text = text(key);
        return oneOf(key, text, values, label);
    }

    /** Returns each of several words; {@code otherwise} when the key is missing. */
    <T> List<T> words(String key, T[] values, Function<T, String> label, List<T> otherwise) throws LessonException {
        if (!has(key)) {
            return otherwise;
        }
        List<T> found = new ArrayList<>();
        for (String text : texts(key)) {
            found.add(oneOf(key, text, values, label));
        }
        return found;
    }

    private <T> T oneOf(String key, String text, T[] values, Function<T, String> label) throws LessonException {
        List<String> labels = Stream.of(values).map(label).toList();
        int index = labels.indexOf(text);
        if (index >= 0) {
            return values[index];
        }
        throw fault(
                key,
                "`" + key + "` is `" + text + "`" + Nearest.didYouMean(text, labels),
                "use one of " + String.join(", ", labels));
    }

    List<String> texts(String key) throws LessonException {
        YamlNode node = need(key);
        List<String> texts = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (!(item instanceof YamlNode.Text text) || text.value().isBlank()) {
                    throw new LessonException(new Fault(
                            file,
                            item.line(),
                            item.column(),
                            "`" + key + "` holds " + item.kind(),
                            "write one text in each item"));
                }
                texts.add(text.value().strip());
            }
            return texts;
        }
        throw fault(key, "`" + key + "` is " + node.kind(), "write a list, each item after `- `");
    }

    /** Returns a group of keys that are not fixed, each with a text. */
    Map<String, String> pairs(String key) throws LessonException {
        YamlNode node = need(key);
        Map<String, String> pairs = new LinkedHashMap<>();
        if (node instanceof YamlNode.Mapping group) {
            for (Map.Entry<YamlNode.Key, YamlNode> entry : group.entries().entrySet()) {
                if (!(entry.getValue() instanceof YamlNode.Text text)) {
                    throw new LessonException(new Fault(
                            file,
                            entry.getKey().line(),
                            entry.getKey().column(),
                            "`" + entry.getKey().name() + "` is "
                                    + entry.getValue().kind(),
                            "write a single value"));
                }
                pairs.put(entry.getKey().name(), text.value());
            }
            return pairs;
        }
        throw fault(key, "`" + key + "` is " + node.kind(), "write keys with values below it");
    }

    boolean isGroup(String key) throws LessonException {
        return need(key) instanceof YamlNode.Mapping;
    }

    Section section(String key, List<String> known) throws LessonException {
        YamlNode node = need(key);
        if (node instanceof YamlNode.Mapping group) {
            return new Section(file, "`" + key + "`", group, known);
        }
        throw fault(key, "`" + key + "` is " + node.kind(), "write keys below it: " + String.join(", ", known));
    }

    List<YamlNode.Mapping> groups(String key) throws LessonException {
        YamlNode node = need(key);
        if (!(node instanceof YamlNode.Sequence sequence)) {
            throw fault(key, "`" + key + "` is " + node.kind(), "write a list, each item after `- `");
        }
        List<YamlNode.Mapping> groups = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlNode.Mapping group)) {
                throw new LessonException(new Fault(
                        file,
                        item.line(),
                        item.column(),
                        "`" + key + "` holds " + item.kind(),
                        "write keys in each item"));
            }
            groups.add(group);
        }
        return groups;
    }

    List<Section> sections(String key, String name, List<String> known) throws LessonException {
        List<Section> sections = new ArrayList<>();
        for (YamlNode.Mapping group : groups(key)) {
            sections.add(new Section(file, name, group, known));
        }
        return sections;
    }

    /** Returns a fault at a key, or at the section when the key is missing. */
    LessonException fault(String key, String whatIsWrong, String fix) {
        int line = mapping.line();
        int column = mapping.column();
        for (YamlNode.Key found : mapping.entries().keySet()) {
            if (found.name().equals(key)) {
                line = found.line();
                column = found.column();
            }
        }
        return new LessonException(new Fault(file, line, column, whatIsWrong, fix));
    }
}
