package lockstep.engine.process;

import static lockstep.engine.file.FolderService.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lockstep.engine.file.FolderService.Operation;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Room;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Typed;
import lockstep.engine.value.WaitingIteration;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * An open file: where it stands, what was read ahead and what is still to be written. Each step on these is atomic; the
 * GIL is given up, and no lock of Java held, while the folder is asked.
 */
public final class PyFile implements Typed, WaitingIteration {
    public static final PyType TYPE = PyType.builtin("_io", "TextIOWrapper", Types.OBJECT, FileMethods::fill);
    public static final PyType BYTES_TYPE = PyType.builtin("_io", "BufferedRandom", Types.OBJECT, FileMethods::fill);
    public static final PyType READER_TYPE = PyType.builtin("_io", "BufferedReader", Types.OBJECT, FileMethods::fill);
    public static final PyType WRITER_TYPE = PyType.builtin("_io", "BufferedWriter", Types.OBJECT, FileMethods::fill);

    private static final int AHEAD_BYTES = 8192;

    private final long number;
    private final Object name;
    private final String mode;
    private final boolean universal;
    private final boolean lineBuffered;

    /** The offset behind what was read ahead, or before what is to be written. */
    private long offset;

    private byte[] ahead = {};
    private int taken;
    private byte[] pending = {};
    private int pendingCount;
    private volatile boolean closed;
    /** Only while an operation is done whose bytes are all read ahead. */
    private boolean sealed;

    PyFile(long number, Object name, String mode, boolean universal, boolean lineBuffered) {
        this.number = number;
        this.name = name;
        this.mode = mode;
        this.universal = universal;
        this.lineBuffered = lineBuffered;
    }

    @Override
    public PyType type() {
        if (!isBinary()) {
            return TYPE;
        }
        return isReadable() ? (isWritable() ? BYTES_TYPE : READER_TYPE) : WRITER_TYPE;
    }

    Object name() {
        return name;
    }

    String mode() {
        return mode;
    }

    boolean isBinary() {
        return mode.indexOf('b') >= 0;
    }

    boolean isReadable() {
        return mode.indexOf('r') >= 0 || mode.indexOf('+') >= 0;
    }

    boolean isWritable() {
        return mode.indexOf('r') < 0 || mode.indexOf('+') >= 0;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isUniversal() {
        return universal && !isBinary();
    }

    long descriptor() {
        return number;
    }

    void checkOpen() {
        if (closed) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    /** Adds bytes to what is to be written. @return whether it has become so much that it is written now */
    boolean put(byte[] data) {
        leaveAhead();
        boolean full;
        synchronized (this) {
            Room.need(pendingCount + (long) data.length);
            if (pendingCount + data.length > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(pendingCount + data.length, pending.length * 2));
            }
            System.arraycopy(data, 0, pending, pendingCount, data.length);
            pendingCount += data.length;
            full = pendingCount > AHEAD_BYTES || lineBuffered;
        }
        return full;
    }

    /** Adds bytes to what is to be written, and writes it when it has become much. */
    void write(Context thread, byte[] data) {
        if (put(data)) {
            flush(thread);
        }
    }

    /** Whether something is still to be written. */
    synchronized boolean isPending() {
        return pendingCount > 0;
    }

    /** Returns what is still to be written. */
    synchronized byte[] pending() {
        return Arrays.copyOf(pending, pendingCount);
    }

    /** Returns what is read ahead. */
    synchronized byte[] ahead() {
        return Arrays.copyOfRange(ahead, taken, ahead.length);
    }

    /** What was read and written leaves no traces, so that equal files look alike. */
    synchronized void settle() {
        ahead = ahead();
        taken = 0;
        pending = Arrays.copyOf(pending, pendingCount);
    }

    /** Reads more behind what is read ahead. @return whether there was something */
    boolean readMore(Context thread) {
        byte[] before = ahead();
        byte[] read = Files.ask(thread, readRequest(offset, AHEAD_BYTES), null).readBytes();
        ahead = Arrays.copyOf(before, before.length + read.length);
        System.arraycopy(read, 0, ahead, before.length, read.length);
        taken = 0;
        offset += read.length;
        return read.length > 0;
    }

    /** Says whether nothing more is to be read ahead than there is. */
    void sealed(boolean value) {
        sealed = value;
    }

    WireOutput readRequest(long at, int count) {
        WireOutput request = request(Operation.READ);
        request.writeLong(number);
        request.writeLong(at);
        request.writeInt(count);
        return request;
    }

    /** Returns the request by which what is pending is written. */
    WireOutput writeRequest() {
        WireOutput request = request(Operation.WRITE);
        request.writeLong(number);
        request.writeLong(offset);
        request.writeBytes(new byte[0]);
        return request;
    }

    void flush(Context thread) {
        byte[] data;
        long at;
        synchronized (this) {
            if (pendingCount == 0) {
                return;
            }
            data = Arrays.copyOf(pending, pendingCount);
            pendingCount = 0;
            at = offset;
            offset += data.length;
        }
        WireOutput request = request(Operation.WRITE);
        request.writeLong(number);
        request.writeLong(mode.indexOf('a') >= 0 ? -1 : at);
        request.writeBytes(data);
        long end = Files.ask(thread, request, null).readLong();
        if (mode.indexOf('a') >= 0) {
            synchronized (this) {
                offset = Math.max(offset, end);
            }
        }
    }

    /** What was read ahead is forgotten and the place is where the program thinks it is. */
    private synchronized void leaveAhead() {
        offset -= ahead.length - taken;
        ahead = new byte[0];
        taken = 0;
    }

    /** Reads ahead. @return whether there was something */
    private boolean fill(Context thread, int count) {
        if (sealed) {
            return false;
        }
        long at;
        synchronized (this) {
            at = offset;
        }
        byte[] read = Files.ask(thread, readRequest(at, Math.max(count, AHEAD_BYTES)), null)
                .readBytes();
        synchronized (this) {
            if (at == offset && taken == ahead.length) {
                ahead = read;
                taken = 0;
                offset += read.length;
            }
        }
        return read.length > 0;
    }

    private synchronized int take(ByteArrayOutputStream target, int most, int stop) {
        int end = taken;
        int limit = (int) Math.min(ahead.length, (long) taken + most);
        boolean found = false;
        while (end < limit && !found) {
            found = ahead[end++] == stop && stop >= 0;
        }
        target.write(ahead, taken, end - taken);
        taken = end;
        return found ? -1 : end;
    }

    /** Reads up to so many bytes, all for a negative number. */
    byte[] read(Context thread, long count) {
        flush(thread);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        while (count < 0 || target.size() < count) {
            take(target, count < 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, count - target.size()), -1);
            Room.need(2L * target.size());
            if ((count >= 0 && target.size() >= count) || !fill(thread, count < 0 ? 1 << 16 : 0)) {
                break;
            }
        }
        return target.toByteArray();
    }

    /** Reads a line with its end, at most so many bytes of it when not negative; empty at the end of the file. */
    byte[] readLine(Context thread, long most) {
        flush(thread);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        while (most < 0 || target.size() < most) {
            int room = most < 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, most - target.size());
            if (take(target, room, '\n') < 0 || (!(most >= 0 && target.size() >= most) && !fill(thread, 0))) {
                break;
            }
            Room.need(2L * target.size());
        }
        return target.toByteArray();
    }

    /** Returns the text of bytes read, with line ends as the file's mode wants them. */
    String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw Errors.of(
                    lockstep.engine.type.ExceptionTypes.UNICODE_DECODE_ERROR,
                    "'utf-8' codec can't decode the bytes of this file: they are no text");
        }
        return isUniversal() && text.indexOf('\r') >= 0
                ? text.replace("\r\n", "\n").replace('\r', '\n')
                : text;
    }

    long tell(Context thread) {
        synchronized (this) {
            if (pendingCount == 0 || mode.indexOf('a') < 0) {
                return offset - (ahead.length - taken) + pendingCount;
            }
        }
        flush(thread);
        return offset;
    }

    long seek(Context thread, long place, int whence) {
        flush(thread);
        long base =
                switch (whence) {
                    case 1 -> tell(thread);
                    case 2 -> size(thread);
                    default -> 0;
                };
        if (base + place < 0) {
            throw whence == 0
                    ? Errors.valueError("negative seek position %s", place)
                    : Errors.of(lockstep.engine.type.ExceptionTypes.OS_ERROR, 22L, "Invalid argument");
        }
        synchronized (this) {
            ahead = new byte[0];
            taken = 0;
            offset = base + place;
        }
        return base + place;
    }

    /** Puts the place at the end, where a file opened for appending starts. */
    void toEnd(Context thread) {
        seek(thread, 0, 2);
    }

    private long size(Context thread) {
        return Files.ask(thread, sizeRequest(), null).readLong();
    }

    WireOutput sizeRequest() {
        WireOutput request = request(Operation.SIZE);
        request.writeLong(number);
        return request;
    }

    WireOutput truncateRequest(long size) {
        WireOutput request = request(Operation.TRUNCATE);
        request.writeLong(number);
        request.writeLong(size);
        return request;
    }

    void truncate(Context thread, long size) {
        flush(thread);
        Files.ask(thread, truncateRequest(size), null);
    }

    void close(Context thread) {
        if (closed) {
            return;
        }
        try {
            flush(thread);
        } finally {
            closed = true;
            WireOutput request = request(Operation.CLOSE);
            request.writeLong(number);
            Files.ask(thread, request, null);
        }
    }

    /** Returns the bytes of what is to be written. @param value str or bytes, as the mode wants it */
    byte[] bytes(@Nullable Object value) {
        Object plain = value == null ? "" : lockstep.engine.type.Unboxed.of(value);
        if (isBinary()) {
            if (plain instanceof lockstep.engine.value.PyBytes bytes) {
                return bytes.bytes();
            }
            throw Errors.typeError(
                    "a bytes-like object is required, not '%s'", Types.nameOf(value == null ? "" : value));
        }
        if (plain instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw Errors.typeError("write() argument must be str, not %s", Types.nameOf(value == null ? "" : value));
    }
}
