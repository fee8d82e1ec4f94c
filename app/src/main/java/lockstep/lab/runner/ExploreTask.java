package lockstep.lab.runner;

import lockstep.engine.Outcome;
import lockstep.explore.Explorer;
import lockstep.explore.Granularity;
import lockstep.explore.ReplayKey;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.wire.Message;
import lockstep.python.source.PythonSyntaxError;

/** Looks at all interleavings of a program. */
final class ExploreTask implements Task {
    private final ExploreRequest request;
    private final Post post;

    ExploreTask(ExploreRequest request, Post post) {
        this.request = request;
        this.post = post;
    }

    @Override
    public void perform() {
        Explorer explorer = new Explorer(
                request.program(), request.limits(), progress -> post.send(new Message.Exploring(progress)));
        post.send(new Message.Explored(explore(explorer, request)));
    }

    static ExploreResult explore(Explorer explorer, ExploreRequest request) {
        Granularity grain = request.grain();
        String replay = request.replay();
        try {
            if (replay != null) {
                return ExploreResult.of(explorer.replay(ReplayKey.parse(replay), request.real()));
            }
            return ExploreResult.of(grain == null ? explorer.explore() : explorer.explore(grain));
        } catch (PythonSyntaxError error) {
            boolean unsupported = error.kind() == PythonSyntaxError.Kind.UNSUPPORTED;
            return ExploreResult.none(unsupported ? Outcome.UNSUPPORTED : Outcome.FAILED, error.render());
        }
    }

    /** The host has seen enough: nothing of an exploration is kept. */
    @Override
    public void cancel() {
        RunnerMain.halt(0);
    }
}
