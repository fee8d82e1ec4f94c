package lockstep.python.code;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link UnitWriter} wrote. Used once, by one thread. */
public final class UnitReader {
    private static final CodeObject.Kind[] KINDS = CodeObject.Kind.values();
    private static final PollPlacement[] POLLS = PollPlacement.values();
    private static final Singleton[] SINGLETONS = Singleton.values();

    private final ByteBuffer in;
    private String[] texts = {};
    private @Nullable CodeObject[] codes = {};

    private UnitReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /** Returns the compiled file, or null when the bytes were written for another text or another set of instructions. */
    public static @Nullable CompiledUnit read(byte[] bytes, String fileName, String text) {
        UnitReader reader = new UnitReader(bytes);
        if (reader.in.getInt() != UnitWriter.mark(fileName, text, Op.values().length)) {
            return null;
        }
        return reader.unit(fileName, text);
    }

    private CompiledUnit unit(String fileName, String text) {
        String[] all = new String[in.getInt()];
        for (int i = 0; i < all.length; i++) {
            int length = in.getInt();
            byte[] bytes = bytes(length >= 0 ? length : ~length * 2);
            all[i] = new String(bytes, length >= 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        }
        texts = all;
        PollPlacement polls = POLLS[in.getInt()];
        List<String> globals = List.of(names());
        codes = new CodeObject[in.getInt()];
        for (int i = codes.length - 1; i >= 0; i--) {
            codes[i] = code();
        }
        return new CompiledUnit(fileName, text, polls, globals, List.of(existing(codes)));
    }

    private static CodeObject[] existing(@Nullable CodeObject[] codes) {
        CodeObject[] all = new CodeObject[codes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Objects.requireNonNull(codes[i]);
        }
        return all;
    }

    private CodeObject code() {
        return new CodeObject(
                in.getInt(),
                KINDS[in.getInt()],
                name(),
                name(),
                in.getInt(),
                in.getInt(),
                in.getInt(),
                flag(),
                flag(),
                flag(),
                flag(),
                List.of(names()),
                List.of(names()),
                in.getInt(),
                ints(),
                constants(),
                names(),
                children(),
                regions(),
                ints(),
                ints(),
                ints(),
                in.getInt(),
                text());
    }

    private List<CodeObject> children() {
        List<CodeObject> children = new ArrayList<>();
        for (int index : ints()) {
            children.add(Objects.requireNonNull(codes[index]));
        }
        return List.copyOf(children);
    }

    private List<ExceptionRegion> regions() {
        int[] all = ints();
        ExceptionRegion[] regions = new ExceptionRegion[all.length / 4];
        for (int i = 0; i < regions.length; i++) {
            regions[i] = new ExceptionRegion(all[i * 4], all[i * 4 + 1], all[i * 4 + 2], all[i * 4 + 3]);
        }
        return List.of(regions);
    }

    private Object[] constants() {
        Object[] constants = new Object[in.getInt()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = constant((char) in.get());
        }
        return constants;
    }

    private Object constant(char tag) {
        return switch (tag) {
            case 'i' -> in.getLong();
            case 'n' -> new BigInteger(name());
            case 'd' -> in.getDouble();
            case 't' -> Boolean.TRUE;
            case 'f' -> Boolean.FALSE;
            case 's' -> name();
            case 'b' -> bytes(in.getInt());
            case 'o' -> SINGLETONS[in.getInt()];
            case 'l' -> List.of(constants());
            default -> throw new IllegalArgumentException("no constant of register code: " + tag);
        };
    }

    private int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    private byte[] bytes(int count) {
        byte[] values = new byte[count];
        in.get(values);
        return values;
    }

    private boolean flag() {
        return in.get() != 0;
    }

    private String[] names() {
        String[] names = new String[in.getInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name();
        }
        return names;
    }

    private String name() {
        return texts[in.getInt()];
    }

    private @Nullable String text() {
        int index = in.getInt();
        return index == UnitWriter.NO_TEXT ? null : texts[index];
    }
}
