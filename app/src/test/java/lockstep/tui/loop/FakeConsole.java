package lockstep.tui.loop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lockstep.term.Console;
import lockstep.term.Frame;
import lockstep.term.Key;
import lockstep.term.Size;
import org.jspecify.annotations.Nullable;

/** A console on two queues; it can be frozen, so that painting blocks. */
final class FakeConsole implements Console {
    final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();
    final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    final CountDownLatch frozen = new CountDownLatch(1);
    private final boolean freezes;
    private volatile @Nullable Runnable listener;
    volatile Size size = new Size(20, 4);
    volatile boolean closed;

    FakeConsole(boolean freezes) {
        this.freezes = freezes;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Key readKey() {
        try {
            return keys.take();
        } catch (InterruptedException e) {
            return Key.END;
        }
    }

    @Override
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    void resize(Size newSize) {
        size = newSize;
        Runnable known = listener;
        if (known != null) {
            known.run();
        }
    }

    @Override
    public void paint(Frame frame) {
        frames.add(frame);
        if (freezes) {
            try {
                frozen.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean endAsked() {
        return false;
    }

    @Override
    public void repaintAll() {}

    @Override
    public void close() {
        closed = true;
        keys.add(Key.END);
    }

    /** Waits for a frame that shows a text. */
    Frame await(String text) throws InterruptedException {
        for (Frame frame = next(); ; frame = next()) {
            if (frame.text().contains(text)) {
                return frame;
            }
        }
    }

    private Frame next() throws InterruptedException {
        Frame frame = frames.poll(20, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("no frame in 20 s");
        }
        return frame;
    }
}
