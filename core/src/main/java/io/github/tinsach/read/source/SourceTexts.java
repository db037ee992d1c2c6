// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

import java.util.Arrays;

/** Where the texts and the images of a source stand, in order, markup and leading white space left out. */
public final class SourceTexts {
    private int[] texts = new int[512];
    private int textInts;
    private int[] images = new int[128];
    private int imageInts;

    /** Notes a text. */
    public void addText(int start, int end) {
        if (textInts == texts.length) {
            texts = Arrays.copyOf(texts, 2 * textInts);
        }
        texts[textInts++] = start;
        texts[textInts++] = end;
    }

    /** Notes the tag of an image. */
    public void addImage(int start, int end) {
        if (imageInts == images.length) {
            images = Arrays.copyOf(images, 2 * imageInts);
        }
        images[imageInts++] = start;
        images[imageInts++] = end;
    }

    /** Returns how many texts there are. */
    int texts() {
        return textInts >> 1;
    }

    int textStart(int text) {
        return texts[2 * text];
    }

    int textEnd(int text) {
        return texts[2 * text + 1];
    }

    /** Returns how many images there are. */
    int images() {
        return imageInts >> 1;
    }

    int imageStart(int image) {
        return images[2 * image];
    }

    int imageEnd(int image) {
        return images[2 * image + 1];
    }
}
