package lockstep.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveRun;
import lockstep.lab.TrialResult;
import lockstep.lesson.Page;
import lockstep.lesson.Prediction;
import lockstep.progress.Attempt;

/** The run that decides a bet. Thread-safe. */
final class Bet implements Task {
    private final Prediction prediction;
    private final int choice;
    private final Memory memory;
    private final PredictListener listener;
    private final LongSupplier clockMillis;
    private final LiveRun run;
    private final CompletableFuture<Void> over;

    Bet(
            Prediction prediction,
            int choice,
            Laboratory laboratory,
            Memory memory,
            PredictListener listener,
            LongSupplier clockMillis) {
        this.prediction = prediction;
        this.choice = choice;
        this.memory = memory;
        this.listener = listener;
        this.clockMillis = clockMillis;
        this.run = laboratory.run(prediction.trial(clockMillis.getAsLong()), new LiveListener() {
            @Override
            public void output(Stream stream, String text) {
                listener.output(stream, text);
            }

            @Override
            public void threads(List<ThreadView> threads) {
                listener.threads(threads);
            }
        });
        this.over = run.result().thenAccept(this::decide);
    }

    /** Completed when the bet is decided and its listener has heard so. */
    CompletableFuture<Void> over() {
        return over;
    }

    private void decide(TrialResult result) {
        int answer = prediction.answer(result).orElse(-1);
        String sentence = sentence(result);
        if (result.ended().outcome() != Outcome.CANCELLED) {
            memory.add(new Attempt(
                    prediction.id(),
                    Map.of("bet", Integer.toString(choice)),
                    answer == choice ? "right" : "wrong",
                    answer == choice,
                    0,
                    0,
                    0,
                    0,
                    List.of(sentence),
                    clockMillis.getAsLong()));
        }
        listener.decided(
                new PredictResult(result.ended(), choice, answer, sentence, Page.markup(prediction.explanation())));
    }

    /** The last line the program printed, or why it printed none. */
    private static String sentence(TrialResult result) {
        if (result.ended().outcome() != Outcome.COMPLETED) {
            return result.ended().message();
        }
        List<String> lines =
                result.output().lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "The program printed nothing." : lines.get(lines.size() - 1);
    }

    @Override
    public void cancel() {
        run.cancel();
    }
}
