package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Parameters.Parameter;
import lockstep.python.syntax.Statement.FunctionDefinition;

/**
 * Compiles annotations. Each is evaluated under a guard of its own: one that fails, for want of a name or a feature, is
 * kept as its text, since hints never stop a program here. Confined to one thread.
 */
final class AnnotationCompiler {
    private final Frame frame;
    private final ExpressionCompiler expressions;

    AnnotationCompiler(Frame frame, ExpressionCompiler expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** A dict of a function's annotations, or the constant None when it has none. */
    int of(FunctionDefinition node) throws PythonSyntaxError {
        List<Integer> words = new ArrayList<>();
        for (Parameter parameter : node.parameters().inOrderOfText()) {
            if (parameter.annotation() != null) {
                words.add(frame.out.constant(parameter.name()));
                words.add(value(parameter.annotation()));
            }
        }
        if (node.returns() != null) {
            words.add(frame.out.constant("return"));
            words.add(value(node.returns()));
        }
        if (words.isEmpty()) {
            return frame.out.none();
        }
        int dict = frame.registers.take();
        frame.out.emitList(Op.BUILD_DICT, new int[] {dict}, words);
        expressions.release(words);
        return dict;
    }

    /** Returns the word of an annotation's value. */
    int value(Expression annotation) throws PythonSyntaxError {
        Expression node = annotation instanceof Expression.Starred starred ? starred.value() : annotation;
        if (frame.unit.annotationsAreText()) {
            return frame.out.constant(frame.unit.source().text(annotation.span()));
        }
        if (node instanceof Expression.Constant constant) {
            return expressions.source(constant);
        }
        int target = frame.registers.take();
        var flow = frame.flow();
        Protected guarded = new Protected(frame.out);
        expressions.into(node, target);
        guarded.end();
        Label done = new Label();
        frame.out.emitJump(Op.JUMP, done);
        frame.setFlow(flow);
        guarded.guard(frame.out.position(), target);
        frame.out.emit(Op.MOVE, target, frame.out.constant(frame.unit.source().text(annotation.span())));
        frame.out.place(done);
        return target;
    }

    /** Puts an annotation of a module's or class's variable into the dict {@code __annotations__}. */
    void keep(String name, Expression annotation, int dict) throws PythonSyntaxError {
        int value = value(annotation);
        frame.out.emit(Op.DICT_PUT, dict, frame.out.constant(name), value);
        frame.registers.release(value);
    }
}
