package lockstep.python.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a compiled file as bytes, without its text. {@link UnitReader} reads them. Used once, by one thread. */
public final class UnitWriter {
    /** Says that no text is there. */
    static final int NO_TEXT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    private UnitWriter() {}

    /** Returns the bytes of a compiled file. */
    public static byte[] write(CompiledUnit unit) {
        try {
            return new UnitWriter().unit(unit);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory cannot be written", e);
        }
    }

    /** What the bytes belong to: these instructions and this text. */
    static int mark(String fileName, String text, int operations) {
        return (fileName.hashCode() * 31 + text.hashCode()) * 31 + operations;
    }

    private byte[] unit(CompiledUnit unit) throws IOException {
        out.writeInt(unit.polls().ordinal());
        texts(unit.globalNames());
        out.writeInt(unit.codes().size());
        for (int i = unit.codes().size() - 1; i >= 0; i--) {
            code(unit.codes().get(i));
        }
        byte[] body = bytes.toByteArray();
        bytes.reset();
        out.writeInt(mark(unit.fileName(), unit.text(), Op.values().length));
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            boolean ascii = text.chars().allMatch(c -> c < 128);
            out.writeInt(ascii ? text.length() : ~text.length());
            if (ascii) {
                out.writeBytes(text);
            } else {
                out.writeChars(text);
            }
        }
        out.write(body);
        return bytes.toByteArray();
    }

    private void code(CodeObject code) throws IOException {
        out.writeInt(code.index());
        out.writeInt(code.kind().ordinal());
        text(code.name());
        text(code.qualifiedName());
        out.writeInt(code.positionalOnlyCount());
        out.writeInt(code.positionalCount());
        out.writeInt(code.keywordOnlyCount());
        out.writeBoolean(code.variadic());
        out.writeBoolean(code.variadicKeywords());
        out.writeBoolean(code.generator());
        out.writeBoolean(code.coroutine());
        texts(code.localNames());
        texts(code.freeNames());
        out.writeInt(code.registerCount());
        ints(code.code());
        constants(List.of(code.constants()));
        texts(List.of(code.names()));
        ints(code.children().stream().mapToInt(CodeObject::index).toArray());
        List<Integer> regions = new ArrayList<>();
        for (ExceptionRegion region : code.exceptionRegions()) {
            regions.addAll(List.of(region.start(), region.end(), region.handler(), region.register()));
        }
        ints(regions.stream().mapToInt(Integer::intValue).toArray());
        ints(code.statementStarts());
        ints(code.droppedCalls());
        ints(code.spans());
        out.writeInt(code.firstLine());
        text(code.docstring());
    }

    private void constants(List<?> constants) throws IOException {
        out.writeInt(constants.size());
        for (Object constant : constants) {
            if (constant instanceof Long value) {
                out.writeByte('i');
                out.writeLong(value);
            } else if (constant instanceof BigInteger value) {
                out.writeByte('n');
                text(value.toString());
            } else if (constant instanceof Double value) {
                out.writeByte('d');
                out.writeDouble(value);
            } else if (constant instanceof Boolean value) {
                out.writeByte(value ? 't' : 'f');
            } else if (constant instanceof String value) {
                out.writeByte('s');
                text(value);
            } else if (constant instanceof byte[] value) {
                out.writeByte('b');
                out.writeInt(value.length);
                out.write(value);
            } else if (constant instanceof Singleton value) {
                out.writeByte('o');
                out.writeInt(value.ordinal());
            } else if (constant instanceof List<?> items) {
                out.writeByte('l');
                constants(items);
            } else {
                throw new IllegalArgumentException("no constant of register code: " + constant.getClass());
            }
        }
    }

    private void ints(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private void texts(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(value);
        }
    }

    private void text(@Nullable String value) throws IOException {
        out.writeInt(value == null ? NO_TEXT : texts.computeIfAbsent(value, key -> texts.size()));
    }
}
