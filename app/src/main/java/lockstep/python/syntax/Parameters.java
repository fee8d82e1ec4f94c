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

    /**
     * @param defaultValue or null
     * @param annotation or null
     */
    public record Parameter(
            String name,
            @Nullable Expression defaultValue,
            @Nullable Expression annotation,
            Span span) {}

    /** All parameters in the order of a frame's registers. */
    public List<Parameter> all() {
        List<Parameter> all = allPositional();
        all.addAll(keywordOnly);
        if (variadic != null) {
            all.add(variadic);
        }
        if (variadicKeywords != null) {
            all.add(variadicKeywords);
        }
        return all;
    }

    /** All parameters in the order they stand in the text. */
    public List<Parameter> inOrderOfText() {
        return all().stream()
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList();
    }

    /** All positional parameters in order. */
    public List<Parameter> allPositional() {
        List<Parameter> all = new ArrayList<>(positionalOnly);
        all.addAll(positional);
        return all;
    }

    /** All names in the order of a frame's registers. */
    public List<String> names() {
        return all().stream().map(Parameter::name).toList();
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
