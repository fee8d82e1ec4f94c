package lockstep.engine.compiled;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.python.code.ExceptionRegion;
import org.objectweb.asm.Label;

/**
 * How control goes from one position to another in the method being generated, and out of it.
 *
 * <p>A poll inside a loop that is taken goes on in a second copy of the code behind it, the detour, up to the next head of a
 * loop. So the loop itself calls nothing for its polls. Were the call within, the JVM's compiler would keep what the loop
 * computes with in memory instead of in registers, and a tight loop would take twice the time. The
 * turns of a loop go by a latch to a head of their own behind the one that its beginning and detours come to: to that compiler
 * these are two loops in each other, the inner one without a call. Mutable.
 */
final class Ways {
    /** A way to another position that needs code of its own. */
    private record Edge(Label label, State from, Label to, State forms) {}

    /** A way out to the loop. */
    private record Exit(Label label, State from, int position, boolean failed) {}

    /** A way to an exception handler. */
    private record Catch(Label label, State from, ExceptionRegion region) {}

    /** Where the turns of a loop end. @param pc of an instruction that does */
    private record Latch(Label label, int pc) {}

    /** A poll that is taken. @param before the forms where its instruction starts */
    private record Taken(Label label, State before, State from, int pc, int next) {}

    private final Body b;
    private final boolean detours;
    private final Map<Integer, Label> labels = new HashMap<>();
    private final Map<Integer, Latch> latches = new TreeMap<>();
    private final Map<Integer, Label> turns = new HashMap<>();
    private final Map<Integer, Label> detoured = new HashMap<>();
    private final TreeMap<Integer, State> pending = new TreeMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Exit> exits = new HashMap<>();
    private final Map<String, Catch> catches = new HashMap<>();
    private boolean onDetour;

    /** @param detours whether there is room for a second copy of what lies behind polls */
    Ways(Body body, boolean detours) {
        this.b = body;
        this.detours = detours;
    }

    private Label label(int position) {
        return labels.computeIfAbsent(position, key -> new Label());
    }

    private Label turn(int head) {
        return turns.computeIfAbsent(head, key -> new Label());
    }

    /** Writes where control comes in at a position. */
    void arrive(int position) {
        b.mv.visitLabel(label(position));
        if (detours && b.flow.isHead(position)) {
            b.mv.visitInsn(NOP); // so that the two are different places
            b.mv.visitLabel(turn(position));
        }
    }

    /** Writes a jump to another position. */
    void go(int target) {
        b.convert(b.now(), b.entry(target));
        b.mv.visitJumpInsn(GOTO, to(target));
    }

    private Label to(int target) {
        return onDetour && !b.flow.isHead(target) ? detour(target, b.entry(target)) : label(target);
    }

    private Label detour(int position, State forms) {
        return detoured.computeIfAbsent(position, key -> {
            pending.put(position, forms.copy());
            return new Label();
        });
    }

    /** Returns the label to jump to for going on at another position. */
    Label edge(int target) {
        Label to = to(target);
        if (b.now().fits(b.entry(target))) {
            return to;
        }
        Label label = new Label();
        edges.add(new Edge(label, b.now().copy(), to, b.entry(target)));
        return label;
    }

    /** Returns the label to jump to for leaving to the loop at the present position. @param failed a guess did not hold */
    Label exit(boolean failed) {
        State from = b.now().copy();
        return exits.computeIfAbsent(
                        b.pc + (failed ? "F" : "-") + from.key(b.flow.live(b.pc)),
                        key -> new Exit(new Label(), from, b.pc, failed))
                .label();
    }

    /** Returns the label of the way to the region's handler. */
    Label handler(State from, ExceptionRegion region) {
        return catches.computeIfAbsent(
                        region.handler() + from.key(b.flow.live(region.handler())),
                        key -> new Catch(new Label(), from, region))
                .label();
    }

    /** Writes a place to poll at the end of an instruction. @param next where control goes on */
    void poll(State before, int next) {
        if (onDetour || !detours || !b.flow.inLoop(b.pc)) {
            Label start = b.mayRaise();
            b.polling.poll(b);
            b.raisedTo(start);
        } else {
            Label asked = new Label();
            b.polling.ask(b, asked);
            taken.add(new Taken(asked, before, b.now().copy(), b.pc, next));
        }
    }

    /** Writes the end of a loop's turn, with its poll. */
    void jumpBack(State before, int head) {
        if (onDetour || !detours) {
            poll(before, head);
            go(head);
            return;
        }
        b.convert(b.now(), b.entry(head));
        Latch latch = latches.computeIfAbsent(head, key -> new Latch(new Label(), b.pc));
        b.mv.visitJumpInsn(GOTO, latch.label);
    }

    /** Writes the latches of all loops, and what is run after polls that were taken. */
    void emitDetours(Translation translation) {
        latches.forEach((head, latch) -> {
            b.mv.visitLabel(latch.label);
            b.state = b.entry(head).copy();
            b.pc = latch.pc;
            poll(b.now(), head);
            b.mv.visitJumpInsn(GOTO, turn(head));
        });
        onDetour = true;
        for (Taken poll : taken) {
            b.mv.visitLabel(poll.label);
            b.stand(poll.pc, poll.before, poll.from);
            Label start = b.mayRaise();
            b.polling.take(b);
            b.raisedTo(start);
            if (b.flow.isTarget(poll.next)) {
                go(poll.next);
            } else {
                b.mv.visitJumpInsn(GOTO, detour(poll.next, b.now()));
            }
        }
        while (!pending.isEmpty()) {
            Map.Entry<Integer, State> first = pending.pollFirstEntry();
            b.mv.visitLabel(detoured.get(first.getKey()));
            b.emitFrom(first.getKey(), first.getValue(), translation);
        }
        onDetour = false;
    }

    /** Whether a block that is being written ends before the position, being reached by another way too. */
    boolean joins(int position) {
        return b.flow.isTarget(position) || onDetour && detoured.containsKey(position);
    }

    /** Goes on to the next position, which {@link #joins}. */
    void fallInto(int next) {
        if (b.flow.isTarget(next)) {
            go(next);
        } else {
            b.mv.visitJumpInsn(GOTO, detoured.get(next));
        }
    }

    /** Writes what lies behind the method's own code. */
    void emitStubs() {
        for (Catch handler : new ArrayList<>(catches.values())) {
            b.mv.visitLabel(handler.label);
            b.mv.visitVarInsn(ASTORE, b.scratch);
            b.state = handler.from.copy();
            b.shell.pushCaught(b);
            b.storeReference(handler.region.register());
            go(handler.region.handler());
        }
        for (Edge edge : edges) {
            b.mv.visitLabel(edge.label);
            b.convert(edge.from, edge.forms);
            b.mv.visitJumpInsn(GOTO, edge.to);
        }
        for (Exit exit : exits.values()) {
            b.mv.visitLabel(exit.label);
            b.state = exit.from;
            b.polling.end(b);
            b.shell.leave(b, exit.position, exit.failed);
        }
    }
}
