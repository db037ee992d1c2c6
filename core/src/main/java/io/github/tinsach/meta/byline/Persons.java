// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.text.VietnameseText;
import java.util.Locale;
import java.util.Set;

/** The form of people's names in bylines. */
final class Persons {
    /** What has the form of a name and is none: places of datelines, weekdays, words of the byline itself. */
    private static final Set<String> NO_NAMES = Set.of(
            "hà nội",
            "tp hcm",
            "tp.hcm",
            "tphcm",
            "hồ chí minh",
            "đà nẵng",
            "hải phòng",
            "cần thơ",
            "việt nam",
            "trung quốc",
            "hàn quốc",
            "triều tiên",
            "nhật bản",
            "đài loan",
            "hồng kông",
            "thái lan",
            "ấn độ",
            "hoa kỳ",
            "trung đông",
            "châu á",
            "châu âu",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "chủ nhật",
            "trang chủ",
            "tác giả",
            "phóng viên",
            "nhóm phóng viên",
            "nhóm pv",
            "tổng hợp",
            "theo dõi",
            "chia sẻ",
            "google news",
            "gmt",
            "facebook",
            "twitter",
            "zalo",
            "copy link",
            "email",
            "bình luận");

    private Persons() {}

    /** Returns whether {@code name}, in NFC, has the form of a person's name: two to five words, each with a capital. */
    static boolean isName(String name) {
        if (name.length() < 3 || name.length() > 40) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = i == 0 || VietnameseText.isInvisible(name.charAt(i - 1));
            if (VietnameseText.isInvisible(c)) {
                continue;
            }
            if (first) {
                words++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            } else if (!Character.isLetter(c) && c != '.' && c != '\'' && c != '’' && c != '-') {
                return false;
            }
        }
        return (words >= 2 ? words <= 5 : isPenName(name)) && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a single word is a pen name: at least four letters, all capitals. */
    private static boolean isPenName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() >= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
