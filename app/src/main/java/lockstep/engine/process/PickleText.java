package lockstep.engine.process;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lockstep.engine.process.Pickle.Code;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;

/**
 * Says what a pickled value is, short and without making it: no code of the program runs. Reads one value; confined to one
 * thread.
 */
public final class PickleText {
    private static final int MOST_ITEMS = 4;
    private static final int MOST_LETTERS = 24;
    private static final String OBJECT = "an object";

    private final WireInput in;
    private boolean plain = true;

    private PickleText(byte[] bytes) {
        this.in = new WireInput(bytes);
    }

    /** Returns a number, a text or a collection as Python writes it; of anything else that it is an object. */
    public static String of(byte[] bytes) {
        PickleText reader = new PickleText(bytes);
        try {
            String text = reader.value();
            return reader.plain && reader.in.remaining() == 0 ? text : OBJECT;
        } catch (WireException none) {
            return OBJECT;
        }
    }

    private String value() {
        int code = plain ? in.readByte() : Code.NO_STATE;
        return switch (code) {
            case Code.NONE -> "None";
            case Code.TRUE -> "True";
            case Code.FALSE -> "False";
            case Code.INT -> String.valueOf(in.readLong());
            case Code.BIG_INT -> cut(new BigInteger(in.readBytes()).toString());
            case Code.FLOAT -> String.valueOf(in.readDouble());
            case Code.STR ->
                "'"
                        + cut(in.readString())
                                .replace("\\", "\\\\")
                                .replace("'", "\\'")
                                .replace("\n", "\\n")
                        + "'";
            case Code.BYTES -> in.readBytes().length + " bytes";
            case Code.TUPLE -> items("(", ")", false);
            case Code.LIST -> items("[", "]", false);
            case Code.SET, Code.FROZEN_SET -> items("{", "}", false);
            case Code.DICT -> items("{", "}", true);
            case Code.AGAIN -> {
                in.readInt();
                yield "...";
            }
            default -> {
                plain = false;
                yield OBJECT;
            }
        };
    }

    private String items(String open, String close, boolean pairs) {
        int count = in.readCount();
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count && plain; i++) {
            String item = pairs ? value() + ": " + value() : value();
            if (i < MOST_ITEMS) {
                items.add(item);
            } else if (i == MOST_ITEMS) {
                items.add("...");
            }
        }
        return open + String.join(", ", items) + (open.equals("(") && count == 1 ? "," : "") + close;
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "..." : text;
    }
}
