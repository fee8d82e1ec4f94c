package lockstep.lesson.file;

import java.util.List;
import java.util.Map;

/** A value of a YAML file and where it stands. */
sealed interface YamlNode {
    /** The line it begins on, from 1. */
    int line();

    /** The column it begins at, from 1. */
    int column();

    /** A string, a number or a word, as written. */
    record Text(int line, int column, String value) implements YamlNode {}

    /** Values in a row. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {}

    /** Keys with values, in the order of the file. */
    record Mapping(int line, int column, Map<Key, YamlNode> entries) implements YamlNode {}

    /** A key of a mapping. Equal when the names are. */
    record Key(int line, int column, String name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** What it is, in a word for an author. */
    default String kind() {
        if (this instanceof Text) {
            return "a single value";
        }
        return this instanceof Sequence ? "a list" : "a group of keys";
    }
}
