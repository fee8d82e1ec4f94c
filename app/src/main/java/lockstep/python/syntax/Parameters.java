package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a function. Immutable.
 *
 * @param positionalOnly those before {@code /}
 * @param positional the other positional ones
 * @param variadic {@code *args}, or null
 * @param keywordOnly those after {@code *}
 * @param variadicKeywords {@code **kwargs}, or null
 */
public record Parameters(
        List<Parameter> positionalOnly,
        List<Parameter> positional,
        @Nullable Parameter variadic,
        List<Parameter> keywordOnly,
        @Nullable Parameter variadicKeywords) {

    /** @param defaultValue or null */
    public record Parameter(String name, @Nullable Expression defaultValue, Span span) {}

    /** All positional parameters in order. */
    public List<Parameter> allPositional() {
        List<Parameter> all = new ArrayList<>(positionalOnly);
        all.addAll(positional);
        return all;
    }

    /** All names in the order of a frame's registers. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        allPositional().forEach(parameter -> names.add(parameter.name()));
        keywordOnly.forEach(parameter -> names.add(parameter.name()));
        if (variadic != null) {
            names.add(variadic.name());
        }
        if (variadicKeywords != null) {
            names.add(variadicKeywords.name());
        }
        return names;
    }

    /** All default values, in the order of evaluation. */
    public List<Expression> defaults() {
        List<Expression> defaults = new ArrayList<>();
        for (Parameter parameter : allPositional()) {
            if (parameter.defaultValue() != null) {
                defaults.add(parameter.defaultValue());
            }
        }
        for (Parameter parameter : keywordOnly) {
            if (parameter.defaultValue() != null) {
                defaults.add(parameter.defaultValue());
            }
        }
        return defaults;
    }
}
