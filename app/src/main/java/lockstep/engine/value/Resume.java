package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * Returned by a builtin instead of a result: the generator or coroutine goes on, and what it yields is the builtin's result.
 *
 * @param generator what goes on
 * @param sent what its {@code yield} gives; {@code None} for {@code next()}
 * @param thrown raised in the generator instead, or null
 * @param otherwise result when the generator ends; null: StopIteration is raised
 */
public record Resume(
        PySuspendable generator,
        Object sent,
        @Nullable PyException thrown,
        @Nullable Object otherwise) {}
