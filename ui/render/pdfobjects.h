// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of pdffile.h: the objects of a PDF that libqpdf has read, through its C interface. What goes wrong
// is kept there until the file is written.
#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/qpdf-c.h>
#include <vector>

namespace ridealong::render {

class PdfObjects
{
public:
    PdfObjects();
    ~PdfObjects();
    PdfObjects(PdfObjects &&) = delete;

    bool read(const QByteArray &pdf);
    QByteArray written(); // empty where something went wrong

    qpdf_oh root() { return qpdf_get_root(m_data); }
    qpdf_oh info() { return key(qpdf_get_trailer(m_data), "/Info"); }
    size_t pageCount() { return size_t(qpdf_get_num_pages(m_data)); }
    qpdf_oh page(size_t number) { return qpdf_get_page_n(m_data, number); }

    qpdf_oh key(qpdf_oh dictionary, const char *name) { return qpdf_oh_get_key(m_data, dictionary, name); }
    void set(qpdf_oh dictionary, const char *name, qpdf_oh value);
    void set(qpdf_oh dictionary, const char *name, size_t value);
    void set(qpdf_oh dictionary, const char *name, const QString &words); // not if there are none
    void append(qpdf_oh array, qpdf_oh value) { qpdf_oh_append_item(m_data, array, value); }

    qpdf_oh parsed(const char *object) { return qpdf_oh_parse(m_data, object); }
    qpdf_oh number(double value) { return qpdf_oh_new_real_from_double(m_data, value, 2); }
    qpdf_oh count(size_t value) { return qpdf_oh_new_integer(m_data, static_cast<long long>(value)); }
    qpdf_oh array() { return qpdf_oh_new_array(m_data); }
    QByteArray nameOf(qpdf_oh name)
    {
        return qpdf_oh_is_name(m_data, name) ? qpdf_oh_get_name(m_data, name) : nullptr;
    }
    qpdf_oh first(qpdf_oh array) { return qpdf_oh_get_array_item(m_data, array, 0); }
    // One that others name.
    qpdf_oh shared(const char *object) { return qpdf_make_indirect_object(m_data, parsed(object)); }

    double heightOf(qpdf_oh page);
    // Of a page or a font, unpacked; a change is packed again.
    QByteArray stream(qpdf_oh stream);
    void setStream(qpdf_oh stream, const QByteArray &bytes);
    template<class Each>
    void forEachKey(qpdf_oh dictionary, Each each)
    {
        qpdf_oh_begin_dict_key_iter(m_data, dictionary);
        std::vector<QByteArray> names;
        while (qpdf_oh_dict_more_keys(m_data))
            names.emplace_back(qpdf_oh_dict_next_key(m_data));
        for (const QByteArray &name : names)
            each(key(dictionary, name.constData()));
    }
    int idOf(qpdf_oh object) { return qpdf_oh_get_object_id(m_data, object); }

private:
    qpdf_data m_data;
};

} // namespace ridealong::render
