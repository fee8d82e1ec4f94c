package lockstep.engine.family;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import lockstep.engine.process.SharedNumbers;
import org.jspecify.annotations.Nullable;

/** A piece of memory that processes share; its handle is its first place. Confined to one thread. */
public final class Numbers extends Shared {
    private final byte[] content;
    private boolean block;

    Numbers(long place, int size) {
        super(place);
        this.content = new byte[size];
    }

    int size() {
        return content.length;
    }

    /** Takes note that it is looked at as bytes, and as numbers of any size. */
    void setBlock() {
        block = true;
    }

    boolean isBlock() {
        return block;
    }

    boolean has(long place, long size) {
        return place >= handle() && size >= 0 && place + size <= handle() + content.length;
    }

    /** Returns the number of that type and place among those of its type, or null when there is none. */
    public @Nullable Object read(String code, long index) {
        int size = SharedNumbers.size(code);
        return has(handle() + index * size, size) ? SharedNumbers.read(bytes(), code, (int) index * size) : null;
    }

    /** Returns the bytes, to be read and written, in the order in which the machine keeps them. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(content).order(ByteOrder.nativeOrder());
    }
}
