/** The pieces that screens are drawn from: styled lines, wrapped prose, highlighted Python, key bars, charts. All pure. */
@NullMarked
package lockstep.tui.draw;

import org.jspecify.annotations.NullMarked;
