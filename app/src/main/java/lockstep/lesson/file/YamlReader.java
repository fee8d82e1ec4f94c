package lockstep.lesson.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;

/** Reads YAML text into nodes that know their place. */
final class YamlReader {
    private static final int DEEPEST = 20;

    private final String file;
    private final YAMLParser parser;

    private YamlReader(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file whose top is a group of keys.
     *
     * @throws LessonException when the text is not such YAML
     */
    static YamlNode.Mapping read(String file, String text) throws LessonException {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            YamlReader reader = new YamlReader(file, parser);
            if (parser.nextToken() == null) {
                throw new LessonException(new Fault(file, 1, 1, "the file is empty", "begin with `format: 1`"));
            }
            YamlNode top = reader.node(0);
            if (top instanceof YamlNode.Mapping mapping) {
                return mapping;
            }
            throw reader.fault("the file is " + top.kind(), "begin with keys, such as `format: 1`");
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            int line = place == null ? 0 : place.getLineNr();
            int column = place == null ? 0 : place.getColumnNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
            throw new LessonException(new Fault(
                    file,
                    line,
                    column,
                    "this is not YAML: " + what,
                    "mind the indentation, and quote text with `: ` or `#`"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    private YamlNode node(int depth) throws IOException, LessonException {
        JsonLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        if (parser.isCurrentAlias() || depth > DEEPEST) {
            throw fault("aliases and deep nesting are not read", "write the value out");
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(line, column, depth);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new YamlNode.Sequence(line, column, items);
        }
        String value = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new YamlNode.Text(line, column, value);
    }

    private YamlNode mapping(int line, int column, int depth) throws IOException, LessonException {
        Map<YamlNode.Key, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation place = parser.currentTokenLocation();
            YamlNode.Key key = new YamlNode.Key(place.getLineNr(), place.getColumnNr(), parser.currentName());
            if (entries.containsKey(key)) {
                throw fault("`" + key.name() + "` stands here twice", "keep one of them");
            }
            parser.nextToken();
            entries.put(key, node(depth + 1));
        }
        return new YamlNode.Mapping(line, column, entries);
    }

    private LessonException fault(String what, String fix) {
        JsonLocation place = parser.currentTokenLocation();
        return new LessonException(new Fault(file, place.getLineNr(), place.getColumnNr(), what, fix));
    }
}
