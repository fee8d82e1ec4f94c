package lockstep.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.RunListener;
import lockstep.lab.LiveListener;

/** Passes on what a program prints, as it comes, each stream to its own. Called by one thread at a time. */
final class RunPrinter implements LiveListener {
    private final PrintWriter out;
    private final PrintWriter err;
    private final CompletableFuture<Void> unread = new CompletableFuture<>();

    RunPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void output(RunListener.Stream stream, String text) {
        PrintWriter to = stream == RunListener.Stream.OUT ? out : err;
        to.print(text);
        if (to.checkError()) {
            unread.complete(null);
        }
    }

    /** @return completes when nobody reads the output any more, as behind {@code | head} */
    CompletableFuture<Void> unread() {
        return unread;
    }
}
