#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;
class QListWidget;

namespace provodka::ui {

/// One of a list: fixed choices, time zones, or what the vendor's account holds. An id that the list does not
/// have is shown as it is and kept.
class ComboEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ComboEditor(const FieldSpec &spec, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const Choices &choices) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void select(const QString &id);
    void nameChoices();

    FieldSpec m_spec;
    QComboBox *m_box;
};

/// Several of what the vendor's account holds, by ticks.
class TicksEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TicksEditor(const FieldSpec &spec, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const Choices &choices) override;

private:
    void show(const QStringList &ticked);
    QStringList ticked() const;

    FieldSpec m_spec;
    QListWidget *m_list;
    QList<CatalogItem> m_items;
    bool m_wasSet = false;
};

/// Items as people tell them apart: with the process, funnel or data tag they belong to. An account may hold
/// tens of thousands: owners are looked for once.
class ItemNames
{
public:
    explicit ItemNames(const Catalog &catalog);
    QString operator()(const CatalogItem &item) const;

private:
    struct Owner
    {
        QString kind;
        QString name;
    };
    QHash<QString, QList<Owner>> m_owners;
};

}
