package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.DictDisplay;
import lockstep.python.syntax.Expression.DictEntry;
import lockstep.python.syntax.Expression.ListDisplay;
import lockstep.python.syntax.Expression.SetDisplay;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Tuple;

/** Compiles tuples, lists, sets and dicts written out. Confined to one thread. */
final class DisplayCompiler {
    private final Frame frame;
    private final ExpressionCompiler expressions;

    DisplayCompiler(Frame frame, ExpressionCompiler expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    void display(Expression expression, int target) throws PythonSyntaxError {
        if (expression instanceof Tuple tuple) {
            tuple(tuple, target);
        } else if (expression instanceof ListDisplay list) {
            collection(list.elements(), Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, target);
        } else if (expression instanceof SetDisplay set) {
            collection(set.elements(), Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE, target);
        } else if (expression instanceof DictDisplay dict) {
            dict(dict, target);
        } else {
            throw new AssertionError("an expression without a compiler: " + expression);
        }
    }

    private void tuple(Tuple node, int target) throws PythonSyntaxError {
        if (node.elements().stream().anyMatch(Starred.class::isInstance)) {
            int list = frame.registers.take();
            collection(node.elements(), Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, list);
            frame.out.emit(Op.LIST_TO_TUPLE, target, list);
            frame.registers.free(list);
            return;
        }
        List<Integer> elements = expressions.sources(node.elements());
        frame.out.emitList(Op.BUILD_TUPLE, new int[] {target}, elements);
        expressions.release(elements);
    }

    private void collection(List<Expression> elements, Op build, Op add, Op extend, int target)
            throws PythonSyntaxError {
        if (elements.stream().noneMatch(Starred.class::isInstance)) {
            List<Integer> words = expressions.sources(elements);
            frame.out.emitList(build, new int[] {target}, words);
            expressions.release(words);
            return;
        }
        int collection = frame.registers.take();
        frame.out.emitList(build, new int[] {collection}, List.of());
        for (Expression element : elements) {
            boolean star = element instanceof Starred;
            int word = expressions.source(element instanceof Starred starred ? starred.value() : element);
            frame.out.emit(star ? extend : add, collection, word);
            frame.registers.release(word);
        }
        frame.out.emit(Op.MOVE, target, collection);
        frame.registers.free(collection);
    }

    private void dict(DictDisplay node, int target) throws PythonSyntaxError {
        List<Integer> words = new ArrayList<>();
        if (node.entries().stream().allMatch(entry -> entry.key() != null)) {
            for (DictEntry entry : node.entries()) {
                words.add(expressions.source(java.util.Objects.requireNonNull(entry.key())));
                words.add(expressions.source(entry.value()));
            }
            frame.out.emitList(Op.BUILD_DICT, new int[] {target}, words);
            expressions.release(words);
            return;
        }
        int dict = frame.registers.take();
        frame.out.emitList(Op.BUILD_DICT, new int[] {dict}, List.of());
        for (DictEntry entry : node.entries()) {
            if (entry.key() == null) {
                int mapping = expressions.source(entry.value());
                frame.out.emit(Op.DICT_UPDATE, dict, mapping);
                frame.registers.release(mapping);
            } else {
                int key = expressions.source(entry.key());
                int value = expressions.source(entry.value());
                frame.out.emit(Op.DICT_PUT, dict, key, value);
                frame.registers.release(key);
                frame.registers.release(value);
            }
        }
        frame.out.emit(Op.MOVE, target, dict);
        frame.registers.free(dict);
    }
}
