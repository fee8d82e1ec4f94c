package lockstep.engine.process;

import java.util.function.Consumer;

/**
 * A request that the hub holds until it can be done.
 *
 * @param process who asked
 * @param request what
 * @param answer takes the reply; called once, under the {@link Exchange}'s lock: only notes it
 */
record Parked(int process, Request request, Consumer<Reply> answer) {
    void reply(Reply reply) {
        answer.accept(reply);
    }
}
