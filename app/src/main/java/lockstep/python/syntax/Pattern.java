package lockstep.python.syntax;

import java.util.List;
import lockstep.python.source.Span;
import org.jspecify.annotations.Nullable;

/** What a {@code case} compares its subject with. Immutable. */
public sealed interface Pattern {
    Span span();

    /** Matches what equals the value: a literal or a dotted name. */
    record Value(Expression value, Span span) implements Pattern {}

    /** Matches {@code None}, {@code True} or {@code False} and nothing else. */
    record Identical(Expression.Constant value, Span span) implements Pattern {}

    /**
     * {@code pattern as name}, a lone name, or {@code _}.
     *
     * @param pattern or null: everything
     * @param name or null: nothing is bound
     */
    record Capture(@Nullable Pattern pattern, @Nullable String name, Span span) implements Pattern {}

    /** Matches sequences; at most one element is a {@link Star}. */
    record Sequence(List<Pattern> elements, Span span) implements Pattern {}

    /** {@code *name} within a sequence. @param name or null: nothing is bound */
    record Star(@Nullable String name, Span span) implements Pattern {}

    /** @param rest the name behind {@code **}, or null */
    record Mapping(
            List<Expression> keys,
            List<Pattern> values,
            @Nullable String rest,
            Span span) implements Pattern {}

    /** @param names of the attributes that {@code named} are for */
    record Instance(Expression type, List<Pattern> positional, List<String> names, List<Pattern> named, Span span)
            implements Pattern {}

    record Alternatives(List<Pattern> choices, Span span) implements Pattern {}

    /** Whether it matches everything. */
    default boolean isIrrefutable() {
        if (this instanceof Capture capture) {
            return capture.pattern() == null || capture.pattern().isIrrefutable();
        }
        return this instanceof Alternatives some
                && some.choices().get(some.choices().size() - 1).isIrrefutable();
    }

    /** Returns the patterns within. */
    default List<Pattern> parts() {
        if (this instanceof Capture capture && capture.pattern() != null) {
            return List.of(capture.pattern());
        }
        if (this instanceof Sequence sequence) {
            return sequence.elements();
        }
        if (this instanceof Mapping mapping) {
            return mapping.values();
        }
        if (this instanceof Instance instance) {
            List<Pattern> all = new java.util.ArrayList<>(instance.positional());
            all.addAll(instance.named());
            return all;
        }
        return this instanceof Alternatives some ? some.choices() : List.of();
    }

    /** Returns the name that the pattern itself binds, not those within, or null. */
    default @Nullable String binds() {
        if (this instanceof Capture capture) {
            return capture.name();
        }
        if (this instanceof Star star) {
            return star.name();
        }
        return this instanceof Mapping mapping ? mapping.rest() : null;
    }

    /** Returns the expressions that the pattern itself evaluates. */
    default List<Expression> evaluated() {
        if (this instanceof Value value) {
            return List.of(value.value());
        }
        if (this instanceof Mapping mapping) {
            return mapping.keys();
        }
        return this instanceof Instance instance ? List.of(instance.type()) : List.of();
    }
}
