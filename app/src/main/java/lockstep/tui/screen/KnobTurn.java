package lockstep.tui.screen;

import lockstep.session.KnobView;
import lockstep.term.Key;

/**
 * What a key makes of a knob: arrows and letters step, a digit chooses an option or types a number.
 *
 * @param value the knob's next value
 * @param typed the digits typed so far
 */
record KnobTurn(String value, String typed) {
    static KnobTurn of(KnobView knob, Key key, String typed) {
        return knob.kind() == KnobView.Kind.CHOICE ? choice(knob, key) : number(knob, key, typed);
    }

    private static KnobTurn choice(KnobView knob, Key key) {
        int at = knob.options().indexOf(knob.value());
        int size = knob.options().size();
        int digit = Keys.digit(key);
        if (digit >= 1 && digit <= size) {
            at = digit - 1;
        } else if (Keys.less(key)) {
            at = Math.floorMod(at - 1, size);
        } else if (Keys.more(key) || Keys.mark(key)) {
            at = Math.floorMod(at + 1, size);
        }
        return new KnobTurn(at >= 0 && at < size ? knob.options().get(at) : knob.value(), "");
    }

    private static KnobTurn number(KnobView knob, Key key, String typed) {
        int now = number(knob.value(), knob.least());
        int step = Math.max(1, knob.step());
        if (Keys.less(key)) {
            return new KnobTurn(String.valueOf(Math.max(knob.least(), now - step)), "");
        }
        if (Keys.more(key)) {
            return new KnobTurn(String.valueOf(Math.min(knob.most(), now + step)), "");
        }
        int digit = Keys.digit(key);
        if (digit < 0) {
            return new KnobTurn(knob.value(), typed);
        }
        String digits = number(typed + digit, 0) <= knob.most() ? typed + digit : String.valueOf(digit);
        int value = number(digits, 0);
        if (value < knob.least() || value > knob.most()) {
            return new KnobTurn(knob.value(), digits);
        }
        return new KnobTurn(String.valueOf(knob.least() + (value - knob.least()) / step * step), digits);
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?[0-9]{1,8}") ? Integer.parseInt(text) : otherwise;
    }
}
