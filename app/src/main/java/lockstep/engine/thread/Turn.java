package lockstep.engine.thread;

/**
 * A piece of a thread's work, at whose end another one goes on.
 *
 * @param thread its number
 * @param places watched instructions that it does
 * @param late whether the first wait in it that has a deadline ends by that
 * @param task for an event loop that asks who goes on, the number of the task, or 0
 * @param timer which of its timers is up, or 0
 */
public record Turn(int thread, long places, boolean late, int task, int timer) {}
