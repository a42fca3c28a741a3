<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AlikeRows</name>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Update that lead</source>
        <translation>Diesen Lead aktualisieren</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Füllen, was leer ist</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Field</source>
        <translation>Außendienst</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 Außendienst</translation>
    </message>
    <message>
        <source>%1 desk</source>
        <translation>%1 Schreibtisch</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Berichte</translation>
    </message>
    <message>
        <source>%1 travel</source>
        <translation>%1 Reise</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Commit</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 neu</translation>
    </message>
</context>
<context>
    <name>CostsModel</name>
    <message>
        <source>“%1” is too large to be meant</source>
        <translation>„%1“ ist zu groß, um gemeint zu sein</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Debrief of the ride-along</source>
        <translation>Nachbesprechung der Begleitfahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>your home folder</source>
        <translation>Ihr Benutzerordner</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>What is inside this file is not as Ridealong writes it. Nothing was read.</source>
        <translation>Der Inhalt dieser Datei ist nicht so, wie Ridealong ihn schreibt. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>There is too much for one file. Write a file for fewer people, or in parts.</source>
        <translation>Das ist zu viel für eine Datei. Schreiben Sie eine Datei für weniger Personen oder in Teilen.</translation>
    </message>
    <message>
        <source>The book changed while the file was written. Nothing was kept. Try again.</source>
        <translation>Das Buch hat sich geändert, während die Datei geschrieben wurde. Nichts wurde behalten. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No file was written: it would have held something that is not for its readers. Nothing left this laptop. Run &quot;check&quot; and report this.</source>
        <translation>Es wurde keine Datei geschrieben: Sie hätte etwas enthalten, das nicht für ihre Leser ist. Nichts hat diesen Laptop verlassen. Führen Sie „check“ aus und melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Stunden bis zur Antwort</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Hours to the first touch</source>
        <translation>Stunden bis zum ersten Kontakt</translation>
    </message>
    <message>
        <source>Stage today</source>
        <translation>Stufe heute</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Parked until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>the cell is empty</source>
        <translation>die Zelle ist leer</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar in the order that this column has</source>
        <translation>%1 ist kein Tag des Kalenders in der Reihenfolge dieser Spalte</translation>
    </message>
    <message>
        <source>%1 starts with a date, but what follows is not a time</source>
        <translation>%1 beginnt mit einem Datum, aber was folgt, ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 does not fit the decimal sign that this column has</source>
        <translation>%1 passt nicht zum Dezimalzeichen dieser Spalte</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 is in another currency than this book</source>
        <translation>%1 hat eine andere Währung als dieses Buch</translation>
    </message>
    <message>
        <source>%1 is a percentage, not an amount</source>
        <translation>%1 ist ein Prozentsatz, kein Betrag</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 ist weder ja noch nein</translation>
    </message>
</context>
<context>
    <name>ImportAlike</name>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same company and postal code</source>
        <translation>gleiche Firma und Postleitzahl</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>a workbook or an archive</source>
        <translation>eine Arbeitsmappe oder ein Archiv</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Mappe</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>%1 holds latitude and longitude; both are taken.</source>
        <translation>%1 enthält Breite und Länge; beide werden übernommen.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities: calls, visits, e-mails</source>
        <translation>Aktivitäten: Anrufe, Besuche, E-Mails</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Personen des Teams</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Kosten der Quellen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Umsatzziele</translation>
    </message>
    <message>
        <source>Update it with the file’s values</source>
        <translation>Mit den Werten der Datei aktualisieren</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Nur füllen, was leer ist</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Die Zeile auslassen</translation>
    </message>
    <message>
        <source>Add the row all the same</source>
        <translation>Die Zeile trotzdem anlegen</translation>
    </message>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Eine andere Arbeit läuft. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Columns by %1.</source>
        <translation>Spalten nach %1.</translation>
    </message>
    <message>
        <source>Lists (%1);;Text (%2);;All files (*)</source>
        <translation>Listen (%1);;Text (%2);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verk.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In Stufe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>LeadViews</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>All A’s</source>
        <translation>Alle A</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>Vernachlässigte A</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne Schritt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing is listed.</source>
        <translation>Nichts ist aufgeführt.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Im Außendienst</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Hinein und hinaus</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>The manual needs the picture %1, which is not in %2. Make the pictures first.</source>
        <translation>Das Handbuch braucht das Bild %1, das nicht in %2 ist. Machen Sie zuerst die Bilder.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Open Focus</source>
        <translation>Fokus öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Open Coaching</source>
        <translation>Coaching öffnen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Grading model</source>
        <translation>Bewertungsmodell</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Follow-up as revenue</source>
        <translation>Nachfassen als Umsatz</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>PromiseSections</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Idle, no next step</source>
        <translation>Ruhend, ohne Schritt</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Schrittweise erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Schrittweise &amp;verringern</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien zeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Prüfen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Eine andere Arbeit läuft. Warten Sie, bis sie fertig ist.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Weekly sales report</source>
        <translation>Wochenbericht Vertrieb</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <translation>Zahlen als JSON</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>One page: what was won, where the effort went, whether we follow up, what is next.</source>
        <translation>Eine Seite: was gewonnen wurde, wohin der Aufwand ging, ob wir nachfassen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>No notes and nothing of the coaching: of ride-alongs only day, rep and stops.</source>
        <translation>Keine Notizen und nichts vom Coaching: von Begleitfahrten nur Tag, Verkäufer und Stopps.</translation>
    </message>
    <message>
        <source>Weekly report for sales management</source>
        <translation>Wochenbericht für die Vertriebsleitung</translation>
    </message>
    <message>
        <source>Sales management</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Each rep’s effort, brake, work, promises and results, and all that changed.</source>
        <translation>Aufwand, Bremse, Arbeit, Zusagen und Ergebnisse jedes Verkäufers und alles, was sich geändert hat.</translation>
    </message>
    <message>
        <source>No notes, no ratings and no commitments: of ride-alongs only their number.</source>
        <translation>Keine Notizen, keine Bewertungen und keine Vereinbarungen: von Begleitfahrten nur ihre Zahl.</translation>
    </message>
    <message>
        <source>Weekly report for marketing</source>
        <translation>Wochenbericht fürs Marketing</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>What came in, what sales took and why not, the follow-up, and what leads cost.</source>
        <translation>Was hereinkam, was der Vertrieb annahm und warum nicht, das Nachfassen und was Leads kosten.</translation>
    </message>
    <message>
        <source>No notes, nothing of the coaching and no rep’s own figures.</source>
        <translation>Keine Notizen, nichts vom Coaching und keine Zahlen einzelner Verkäufer.</translation>
    </message>
    <message>
        <source>Weekly report for the president</source>
        <translation>Wochenbericht für die Geschäftsführung</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>Follow-up as revenue, the forecast with its range, and where money is stuck.</source>
        <translation>Nachfassen als Umsatz, die Prognose mit ihrem Bereich und wo Geld feststeckt.</translation>
    </message>
    <message>
        <source>No notes and nothing of the coaching.</source>
        <translation>Keine Notizen und nichts vom Coaching.</translation>
    </message>
    <message>
        <source>Weekly report for the CFO</source>
        <translation>Wochenbericht für die Finanzleitung</translation>
    </message>
    <message>
        <source>CFO</source>
        <translation>Finanzleitung</translation>
    </message>
    <message>
        <source>Cost and return of sources and of effort, waste, and the forecast against quota.</source>
        <translation>Kosten und Ertrag von Quellen und Aufwand, Verlorenes und die Prognose gegen das Umsatzziel.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellendatei</translation>
    </message>
    <message>
        <source>The PDF could not be made. Save it as a web page instead.</source>
        <translation>Das PDF konnte nicht erstellt werden. Speichern Sie den Bericht stattdessen als Webseite.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>for leadership</source>
        <translation>für die Geschäftsleitung</translation>
    </message>
    <message>
        <source>for sales management</source>
        <translation>für die Vertriebsleitung</translation>
    </message>
    <message>
        <source>for marketing</source>
        <translation>fürs Marketing</translation>
    </message>
    <message>
        <source>for the president</source>
        <translation>für die Geschäftsführung</translation>
    </message>
    <message>
        <source>for the CFO</source>
        <translation>für die Finanzleitung</translation>
    </message>
</context>
<context>
    <name>RideWords</name>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Vorführen</translation>
    </message>
</context>
<context>
    <name>RouteSketch</name>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day in a form: Oct 14, 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Activity kinds</source>
        <translation>Arten von Aktivität</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Kontaktrhythmen</translation>
    </message>
    <message>
        <source>Process and stages</source>
        <translation>Prozess und Stufen</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
</context>
<context>
    <name>SourceColumns</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the leads came from. Right shows its campaigns.</source>
        <translation>Woher die Leads kamen. Pfeil rechts zeigt die Kampagnen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads received in these months.</source>
        <translation>In diesen Monaten eingegangene Leads.</translation>
    </message>
    <message>
        <source>Became qualified</source>
        <translation>Davon qualifiziert</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage ÷ leads.</source>
        <translation>Leads, die je „Qualifiziert“ oder eine spätere Stufe erreichten ÷ Leads.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage.</source>
        <translation>Leads, die je „Qualifiziert“ oder eine spätere Stufe erreichten.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Leads won to date.</source>
        <translation>Bis heute gewonnene Leads.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What was entered for the source and its campaigns in these months, each amount once.</source>
        <translation>Was für die Quelle und ihre Kampagnen in diesen Monaten eingetragen wurde, jeder Betrag einmal.</translation>
    </message>
    <message>
        <source>Per qualified</source>
        <translation>Je qualif. Lead</translation>
    </message>
    <message>
        <source>Cost ÷ qualified leads.</source>
        <translation>Kosten ÷ qualifizierte Leads.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonn. Wert</translation>
    </message>
    <message>
        <source>Recorded sales of the won leads, or their value where none is recorded.</source>
        <translation>Erfasste Verkäufe der gewonnenen Leads oder ihr Wert, wo keiner erfasst ist.</translation>
    </message>
    <message>
        <source>Return per %1</source>
        <translation>Ertrag je %1</translation>
    </message>
    <message>
        <source>Won value × margin ÷ cost.</source>
        <translation>Gewonnener Wert × Deckungsbeitrag ÷ Kosten.</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Share of A, B, C, D and E among the graded leads.</source>
        <translation>Anteil von A, B, C, D und E an den benoteten Leads.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A und B</translation>
    </message>
    <message>
        <source>Leads graded A or B ÷ graded leads. The line spans its 95% interval: so far the true share may lie from what so few leads show.</source>
        <translation>Leads mit Note A oder B ÷ benotete Leads. Die Linie umspannt das Intervall von 95&#xa0;%: So weit kann der wahre Anteil von dem abweichen, was so wenige Leads zeigen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenom.</translation>
    </message>
    <message>
        <source>Hand-offs accepted ÷ accepted or rejected.</source>
        <translation>Angenommene Übergaben ÷ angenommene oder abgewiesene.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfass.</translation>
    </message>
    <message>
        <source>Inquiries that have been touched ÷ inquiries.</source>
        <translation>Kontaktierte Anfragen ÷ Anfragen.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Leads won ÷ leads won, lost or without a decision. The line spans its 95% interval.</source>
        <translation>Gewonnene Leads ÷ gewonnene, verlorene oder ohne Entscheidung. Die Linie umspannt das Intervall von 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Je Lead</translation>
    </message>
    <message>
        <source>Cost ÷ leads.</source>
        <translation>Kosten ÷ Leads.</translation>
    </message>
    <message>
        <source>Per A</source>
        <translation>Je A</translation>
    </message>
    <message>
        <source>Cost ÷ leads graded A.</source>
        <translation>Kosten ÷ Leads mit Note A.</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Je Abschluss</translation>
    </message>
    <message>
        <source>Cost ÷ won leads.</source>
        <translation>Kosten ÷ gewonnene Leads.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>(Won value − cost) ÷ cost.</source>
        <translation>(Gewonnener Wert − Kosten) ÷ Kosten.</translation>
    </message>
    <message>
        <source>Full ROI</source>
        <translation>Voller ROI</translation>
    </message>
    <message>
        <source>ROI had every inquiry been followed up: with won value ÷ follow-up rate in place of won value.</source>
        <translation>ROI, wenn bei jeder Anfrage nachgefasst worden wäre: mit gewonnenem Wert ÷ Nachfassquote anstelle des gewonnenen Werts.</translation>
    </message>
</context>
<context>
    <name>SourcesReport</name>
    <message>
        <source>%1 names no kind of file. Give a name that ends in pdf, html, xlsx, csv or json.</source>
        <translation>%1 nennt keine Dateiart. Geben Sie einen Namen an, der auf pdf, html, xlsx, csv oder json endet.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>seit %n Tag in dieser Stufe</numerusform>
            <numerusform>seit %n Tagen in dieser Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage, %1 is normal</source>
        <translation>
            <numerusform>seit %n Tag in dieser Stufe, üblich sind %1</numerusform>
            <numerusform>seit %n Tagen in dieser Stufe, üblich sind %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>Import a change file</source>
        <translation>Änderungsdatei importieren</translation>
    </message>
    <message>
        <source>Export to the team</source>
        <translation>An das Team exportieren</translation>
    </message>
    <message>
        <source>Ask for a missing file</source>
        <translation>Fehlende Datei anfordern</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Verkäufer einladen</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Laptop aufnehmen</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Austauschordner</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>Schlüssel dieses Laptops</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Gelöschte Daten</translation>
    </message>
</context>
<context>
    <name>Weekly</name>
    <message>
        <source>Answer the inquiry that waits past its promise.</source>
        <translation>Die Anfrage beantworten, die über ihre Frist hinaus wartet.</translation>
    </message>
    <message>
        <source>Answer the %1 inquiries that wait past their promise.</source>
        <translation>Die %1 Anfragen beantworten, die über ihre Frist hinaus warten.</translation>
    </message>
    <message>
        <source>Give an idle inquiry worth %2 its next step, or close it.</source>
        <translation>Einer ruhenden Anfrage über %2 den nächsten Schritt geben oder sie schließen.</translation>
    </message>
    <message>
        <source>Give %1 idle inquiries worth %2 their next step, or close them.</source>
        <translation>%1 ruhenden Anfragen über %2 den nächsten Schritt geben oder sie schließen.</translation>
    </message>
    <message>
        <source>Touch the neglected A worth %2.</source>
        <translation>Das vernachlässigte A über %2 kontaktieren.</translation>
    </message>
    <message>
        <source>Touch the %1 neglected A’s worth %2.</source>
        <translation>Die %1 vernachlässigten A über %2 kontaktieren.</translation>
    </message>
    <message>
        <source>Promise the A or B worth %2 a next step.</source>
        <translation>Dem A oder B über %2 einen nächsten Schritt zusagen.</translation>
    </message>
    <message>
        <source>Promise %1 A’s and B’s worth %2 a next step.</source>
        <translation>%1 A und B über %2 einen nächsten Schritt zusagen.</translation>
    </message>
    <message>
        <source>Give the A or B worth %2 that nobody owns to a rep.</source>
        <translation>Das A oder B über %2, das niemandem gehört, einem Verkäufer geben.</translation>
    </message>
    <message>
        <source>Deal the %1 A’s and B’s worth %2 that nobody owns to the reps.</source>
        <translation>Die %1 A und B über %2, die niemandem gehören, an die Verkäufer verteilen.</translation>
    </message>
    <message>
        <source>%1 of %2 inquiries</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Get an answer to the hand-off that waits.</source>
        <translation>Eine Antwort auf die Übergabe holen, die wartet.</translation>
    </message>
    <message>
        <source>Get an answer to the %1 hand-offs that wait.</source>
        <translation>Eine Antwort auf die %1 Übergaben holen, die warten.</translation>
    </message>
    <message>
        <source>Mend or close the rejected inquiry that nobody owns.</source>
        <translation>Die abgewiesene Anfrage, die niemandem gehört, in Ordnung bringen oder schließen.</translation>
    </message>
    <message>
        <source>Mend or close the %1 rejected inquiries that nobody owns.</source>
        <translation>Die %1 abgewiesenen Anfragen, die niemandem gehören, in Ordnung bringen oder schließen.</translation>
    </message>
    <message>
        <source>Say yes or no to the off-profile lead that waits.</source>
        <translation>Ja oder nein sagen zum Lead außerhalb des Profils, der wartet.</translation>
    </message>
    <message>
        <source>Say yes or no to the %1 off-profile leads that wait.</source>
        <translation>Ja oder nein sagen zu den %1 Leads außerhalb des Profils, die warten.</translation>
    </message>
    <message>
        <source>Ask the inquiry that did not buy from us whether it bought.</source>
        <translation>Bei der Anfrage, die nicht bei uns gekauft hat, nachfragen, ob sie gekauft hat.</translation>
    </message>
    <message>
        <source>Ask the %1 inquiries that did not buy from us whether they bought.</source>
        <translation>Bei den %1 Anfragen, die nicht bei uns gekauft haben, nachfragen, ob sie gekauft haben.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>Neues A</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Give an idle inquiry its next step, or close it.</source>
        <translation>Einer ruhenden Anfrage den nächsten Schritt geben oder sie schließen.</translation>
    </message>
    <message>
        <source>Give %1 idle inquiries their next step, or close them.</source>
        <translation>%1 ruhenden Anfragen den nächsten Schritt geben oder sie schließen.</translation>
    </message>
    <message>
        <source>Touch the neglected A.</source>
        <translation>Das vernachlässigte A kontaktieren.</translation>
    </message>
    <message>
        <source>Touch the %1 neglected A’s.</source>
        <translation>Die %1 vernachlässigten A kontaktieren.</translation>
    </message>
    <message>
        <source>Promise a next step to the A or B that has none.</source>
        <translation>Dem A oder B ohne nächsten Schritt einen zusagen.</translation>
    </message>
    <message>
        <source>Promise %1 A’s and B’s a next step.</source>
        <translation>%1 A und B einen nächsten Schritt zusagen.</translation>
    </message>
    <message>
        <source>Give the A or B that nobody owns to a rep.</source>
        <translation>Das A oder B, das niemandem gehört, einem Verkäufer geben.</translation>
    </message>
    <message>
        <source>Deal the %1 A’s and B’s that nobody owns to the reps.</source>
        <translation>Die %1 A und B, die niemandem gehören, an die Verkäufer verteilen.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and import that file.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save the sheet as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 ist eine OpenDocument-Datei. Speichern Sie das Blatt als Excel-Arbeitsmappe (.xlsx) oder als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a Numbers document. Export it as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 ist ein Numbers-Dokument. Exportieren Sie es als Excel-Arbeitsmappe (.xlsx) oder als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a text document. Copy its table into a spreadsheet and save that.</source>
        <translation>%1 ist ein Textdokument. Kopieren Sie seine Tabelle in ein Tabellenprogramm und speichern Sie diese.</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>is overdue</source>
        <translation>ist überfällig</translation>
    </message>
    <message>
        <source>is due today</source>
        <translation>ist heute fällig</translation>
    </message>
    <message>
        <source>was never touched</source>
        <translation>wurde nie kontaktiert</translation>
    </message>
    <message>
        <source>%1 was refused at intake.</source>
        <translation>%1 wurde bei der Aufnahme abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is parked at intake.</source>
        <translation>%1 ist bei der Aufnahme zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 waits at intake for the manager.</source>
        <translation>%1 wartet bei der Aufnahme auf die Leitung.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>The process is the manager’s to change.</source>
        <translation>Den Prozess ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Focus policies are the manager’s to change.</source>
        <translation>Fokusvorgaben ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>The forecast is the manager’s to change.</source>
        <translation>Die Prognose ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Coaching is the manager’s to write. You can acknowledge it and comment.</source>
        <translation>Coaching schreibt nur die Leitung. Sie können es bestätigen und kommentieren.</translation>
    </message>
    <message>
        <source>Laptops and what is erased are the manager’s to decide.</source>
        <translation>Über Laptops und was gelöscht wird, entscheidet nur die Leitung.</translation>
    </message>
    <message>
        <source>Owner, grade by hand, answer at intake and best accounts are the manager’s to change.</source>
        <translation>Zuständigkeit, Note der Leitung, Antwort bei der Aufnahme und beste Kunden ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>People are the manager’s to change.</source>
        <translation>Personen ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Fields of your own are the manager’s to define.</source>
        <translation>Eigene Felder legt nur die Leitung fest.</translation>
    </message>
    <message>
        <source>The scorecard is the manager’s to change.</source>
        <translation>Die Punktekarte ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Quotas are the manager’s to change.</source>
        <translation>Umsatzziele ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Costs are the manager’s to change.</source>
        <translation>Kosten ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>Only your own hours can be changed on this laptop.</source>
        <translation>Auf diesem Laptop lassen sich nur Ihre eigenen Stunden ändern.</translation>
    </message>
</context>
<context>
    <name>brake</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Brake on</source>
        <translation>Bremse an</translation>
    </message>
    <message>
        <source>Brake released</source>
        <translation>Bremse gelöst</translation>
    </message>
</context>
<context>
    <name>calllist</name>
    <message>
        <source>Overdue since yesterday</source>
        <translation>Seit gestern überfällig</translation>
    </message>
    <message>
        <source>Overdue for %n days</source>
        <translation>Seit %n Tagen überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Nie kontaktiert</translation>
    </message>
    <message>
        <source>Untouched for %n days</source>
        <translation>Seit %n Tagen nicht kontaktiert</translation>
    </message>
    <message>
        <source>Touched yesterday, no next step</source>
        <translation>Gestern kontaktiert, kein nächster Schritt</translation>
    </message>
    <message>
        <source>Touched %n days ago, no next step</source>
        <translation>Vor %n Tagen kontaktiert, kein nächster Schritt</translation>
    </message>
    <message>
        <source>Worked today, no next step</source>
        <translation>Heute bearbeitet, kein nächster Schritt</translation>
    </message>
</context>
<context>
    <name>coaching</name>
    <message>
        <source>by|until</source>
        <extracomment>Words before the day of a promise, separated by |: &quot;sends three names by fri&quot;</extracomment>
        <translation>bis|spätestens</translation>
    </message>
</context>
<context>
    <name>debriefs</name>
    <message>
        <source>Logged: %1.</source>
        <translation>Erfasst: %1.</translation>
    </message>
    <message>
        <source>Not logged again, for a visit of that day stands there already: %1.</source>
        <translation>Nicht noch einmal erfasst, weil dort schon ein Besuch dieses Tages steht: %1.</translation>
    </message>
    <message>
        <source>Logged by an earlier debrief: %1.</source>
        <translation>Von einer früheren Nachbesprechung erfasst: %1.</translation>
    </message>
    <message>
        <source>Did not take place: %1.</source>
        <translation>Fand nicht statt: %1.</translation>
    </message>
    <message>
        <source>Won or lost meanwhile, so nothing is logged: %1.</source>
        <translation>Inzwischen gewonnen oder verloren, daher wird nichts erfasst: %1.</translation>
    </message>
    <message>
        <source>Not among the leads any more, so nothing is logged: %1.</source>
        <translation>Nicht mehr unter den Leads, daher wird nichts erfasst: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Affordability</source>
        <translation>Kaufkraft</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Bekanntheit</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Ziel für A</translation>
    </message>
    <message>
        <source>Goal for B</source>
        <translation>Ziel für B</translation>
    </message>
    <message>
        <source>Goal for C</source>
        <translation>Ziel für C</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Limit for D and E</source>
        <translation>Grenze für D und E</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>Note damals</translation>
    </message>
    <message>
        <source>Off policy</source>
        <translation>Außer Vorgabe</translation>
    </message>
    <message>
        <source>Queue jump</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Zuerst fällig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Rolle beim Kauf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget amount</source>
        <translation>Höhe des Budgets</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Bekanntheit</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss erwartet</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Grade by the manager</source>
        <translation>Note der Leitung</translation>
    </message>
    <message>
        <source>Reason for the manager’s grade</source>
        <translation>Grund für die Note der Leitung</translation>
    </message>
    <message>
        <source>Manager’s grade until</source>
        <translation>Note der Leitung bis</translation>
    </message>
    <message>
        <source>Grade when closed</source>
        <translation>Note beim Abschluss</translation>
    </message>
    <message>
        <source>Score when closed</source>
        <translation>Punkte beim Abschluss</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Reason at intake</source>
        <translation>Grund bei der Aufnahme</translation>
    </message>
    <message>
        <source>Best account</source>
        <translation>Bester Kunde</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Loaded hourly cost</source>
        <translation>Stundensatz mit Nebenkosten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Art des nächsten Schritts</translation>
    </message>
    <message>
        <source>Note of next step</source>
        <translation>Notiz zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Kind of stage</source>
        <translation>Art der Stufe</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>In Stufe seit</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Tage in Stufe</translation>
    </message>
    <message>
        <source>Days since touch</source>
        <translation>Tage seit Kontakt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Vernachlässigt</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Graded by the manager</source>
        <translation>Note von der Leitung</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Gewonnener Betrag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Gewichteter Wert</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Firmenschlüssel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Criteria ticked</source>
        <translation>Erfüllte Kriterien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Support cost</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Normal days</source>
        <translation>Übliche Tage</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Kriterien für den Ausgang</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Monate danach</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Angeboten um</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet um</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Reason of its end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestfall</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10. Perzentil</translation>
    </message>
    <message>
        <source>50th percentile</source>
        <translation>50. Perzentil</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Begleitfahrt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Rep’s comment</source>
        <translation>Kommentar des Verkäufers</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Wer es versprach</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Skill then</source>
        <translation>Fähigkeit damals</translation>
    </message>
    <message>
        <source>Guide then</source>
        <translation>Bewertungshilfe damals</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start place</source>
        <translation>Startort</translation>
    </message>
    <message>
        <source>Latitude of the start</source>
        <translation>Breitengrad des Starts</translation>
    </message>
    <message>
        <source>Longitude of the start</source>
        <translation>Längengrad des Starts</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel des Tages</translation>
    </message>
    <message>
        <source>Minutes of the way back</source>
        <translation>Minuten des Rückwegs</translation>
    </message>
    <message>
        <source>Way back from</source>
        <translation>Rückweg von</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Abfahrt um</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Zurück um</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>First improvement</source>
        <translation>Erste Verbesserung</translation>
    </message>
    <message>
        <source>Second improvement</source>
        <translation>Zweite Verbesserung</translation>
    </message>
    <message>
        <source>Debriefed on</source>
        <translation>Nachbesprochen am</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Warum abgesagt</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Minutes of the way there</source>
        <translation>Minuten des Hinwegs</translation>
    </message>
    <message>
        <source>Way there from</source>
        <translation>Hinweg von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Guide for 1</source>
        <translation>Bewertungshilfe für 1</translation>
    </message>
    <message>
        <source>Guide for 2</source>
        <translation>Bewertungshilfe für 2</translation>
    </message>
    <message>
        <source>Guide for 3</source>
        <translation>Bewertungshilfe für 3</translation>
    </message>
    <message>
        <source>Guide for 4</source>
        <translation>Bewertungshilfe für 4</translation>
    </message>
    <message>
        <source>Guide for 5</source>
        <translation>Bewertungshilfe für 5</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Tagesabschnitt</translation>
    </message>
    <message>
        <source>Key for signatures</source>
        <translation>Schlüssel für Signaturen</translation>
    </message>
    <message>
        <source>Key for reading</source>
        <translation>Schlüssel zum Lesen</translation>
    </message>
    <message>
        <source>Let in by</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <source>Last entries that count</source>
        <translation>Letzte Einträge, die zählen</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Benutzt am</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>Verschoben, Male</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>firstrows</name>
    <message>
        <source>Suspect</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Price
Competitor
No budget
No need
Timing
Could not reach
Other</source>
        <translation>Preis
Wettbewerber
Kein Budget
Kein Bedarf
Zeitpunkt
Nicht erreicht
Anderes</translation>
    </message>
    <message>
        <source>Project stopped
Postponed
No answer any more
No budget this year
Other</source>
        <translation>Projekt eingestellt
Verschoben
Keine Antwort mehr
Dieses Jahr kein Budget
Anderes</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>Wrong route</source>
        <translation>Falsch zugeteilt</translation>
    </message>
    <message>
        <source>Wrong or missing data</source>
        <translation>Falsche oder fehlende Angaben</translation>
    </message>
    <message>
        <source>Not our customer</source>
        <translation>Nicht unser Kunde</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>given back for later</source>
        <translation>für später zurückgegeben</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>Effort on A’s</source>
        <translation>Aufwand für A</translation>
    </message>
    <message>
        <source>Share of prospecting minutes on leads that were A’s at the time.</source>
        <translation>Anteil der Akquise-Minuten an Leads, die zu der Zeit A waren.</translation>
    </message>
    <message>
        <source>Effort on D and E</source>
        <translation>Aufwand für D und E</translation>
    </message>
    <message>
        <source>Share of prospecting minutes on leads that were D’s or E’s at the time.</source>
        <translation>Anteil der Akquise-Minuten an Leads, die zu der Zeit D oder E waren.</translation>
    </message>
    <message>
        <source>Wasted hours</source>
        <translation>Verlorene Stunden</translation>
    </message>
    <message>
        <source>Hours of effort on D’s and E’s.</source>
        <translation>Stunden Aufwand für D und E.</translation>
    </message>
    <message>
        <source>Wasted effort</source>
        <translation>Verlorener Aufwand</translation>
    </message>
    <message>
        <source>Effort on D’s and E’s at the loaded hourly cost of each rep.</source>
        <translation>Aufwand für D und E zum Stundensatz des jeweiligen Verkäufers.</translation>
    </message>
    <message>
        <source>Call discipline</source>
        <translation>Anrufdisziplin</translation>
    </message>
    <message>
        <source>1 less the share of touches made while a better lead was overdue, due or untouched.</source>
        <translation>1 weniger dem Anteil der Kontakte, während ein besserer Lead überfällig, fällig oder nie kontaktiert war.</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>Inquiries received in the period that have been touched ÷ inquiries received in it.</source>
        <translation>Im Zeitraum eingegangene Anfragen, die kontaktiert wurden ÷ im Zeitraum eingegangene Anfragen.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Inquiries touched within the target ÷ those touched or past the target.</source>
        <translation>Innerhalb der Frist kontaktierte Anfragen ÷ kontaktierte oder über der Frist liegende.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Median working hours from an inquiry to its first touch.</source>
        <translation>Mittlere Arbeitsstunden (Median) von der Anfrage bis zum ersten Kontakt.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Steps done on or before their due date ÷ steps that fell due in the period.</source>
        <translation>Bis zu ihrem Termin erledigte Schritte ÷ im Zeitraum fällige Schritte.</translation>
    </message>
    <message>
        <source>Money on the table</source>
        <translation>Liegen gelassenes Geld</translation>
    </message>
    <message>
        <source>Inquiries × buy rate × our share × average sale, for the inquiries not followed up.</source>
        <translation>Anfragen × Kaufquote × unser Anteil × mittlerer Verkauf, für die Anfragen ohne Nachfassen.</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>Überfälliges Nachfassen</translation>
    </message>
    <message>
        <source>Open leads whose next step is overdue.</source>
        <translation>Offene Leads, deren nächster Schritt überfällig ist.</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Gefährdetes Geld</translation>
    </message>
    <message>
        <source>Value of open leads whose next step is overdue.</source>
        <translation>Wert der offenen Leads, deren nächster Schritt überfällig ist.</translation>
    </message>
    <message>
        <source>Unaccounted inquiries</source>
        <translation>Ungeklärte Anfragen</translation>
    </message>
    <message>
        <source>Inquiries that are open and idle and have no next step.</source>
        <translation>Anfragen, die offen sind, ruhen und keinen nächsten Schritt haben.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Recorded sales of the leads won in the period, or their value where none is recorded.</source>
        <translation>Erfasste Verkäufe der im Zeitraum gewonnenen Leads, oder ihr Wert, wo keiner erfasst ist.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Abschlüsse</translation>
    </message>
    <message>
        <source>Leads won in the period.</source>
        <translation>Im Zeitraum gewonnene Leads.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Leads won ÷ leads won, lost or without a decision, in the period.</source>
        <translation>Gewonnene Leads ÷ gewonnene, verlorene oder ohne Entscheidung beendete Leads des Zeitraums.</translation>
    </message>
    <message>
        <source>New qualified</source>
        <translation>Neu qualifiziert</translation>
    </message>
    <message>
        <source>Leads that reached Qualified, or a later stage, for the first time.</source>
        <translation>Leads, die erstmals „Qualifiziert“ oder eine spätere Stufe erreichten.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Won in the current quarter, plus value × stage probability of the open leads expected to close in it.</source>
        <translation>Im laufenden Quartal gewonnen, plus Wert × Wahrscheinlichkeit der Stufe der offenen Leads, deren Abschluss darin erwartet wird.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Leads in an open stage.</source>
        <translation>Leads in einer offenen Stufe.</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>Vernachlässigte A</translation>
    </message>
    <message>
        <source>Open A’s beyond their cadence without a future step.</source>
        <translation>Offene A über ihrem Kontaktrhythmus ohne künftigen Schritt.</translation>
    </message>
    <message>
        <source>Coverage of A’s</source>
        <translation>Abdeckung der A</translation>
    </message>
    <message>
        <source>Share of the open A’s that were touched within their cadence.</source>
        <translation>Anteil der offenen A, die in ihrem Kontaktrhythmus kontaktiert wurden.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>es gibt kein Feld &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this field is not a date</source>
        <translation>dieses Feld ist kein Datum</translation>
    </message>
    <message>
        <source>a criterion cannot read this field</source>
        <translation>ein Kriterium kann dieses Feld nicht lesen</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; there is &apos;%2&apos;</source>
        <translation>es gibt kein Feld &apos;%1&apos;; es gibt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>say since which date, such as received_on</source>
        <translation>sagen Sie, seit welchem Datum, etwa received_on</translation>
    </message>
</context>
<context>
    <name>needsyou</name>
    <message>
        <source>1 inquiry waits for an answer</source>
        <translation>1 Anfrage wartet auf Antwort</translation>
    </message>
    <message>
        <source>%1 inquiries wait for an answer</source>
        <translation>%1 Anfragen warten auf Antwort</translation>
    </message>
    <message>
        <source>1 inquiry worth %2 is open, idle and has no next step</source>
        <translation>1 Anfrage über %2 ist offen, ruht und hat keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>%1 inquiries worth %2 are open, idle and have no next step</source>
        <translation>%1 Anfragen über %2 sind offen, ruhen und haben keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>1 neglected A worth %2</source>
        <translation>1 vernachlässigtes A über %2</translation>
    </message>
    <message>
        <source>%1 neglected A’s worth %2</source>
        <translation>%1 vernachlässigte A über %2</translation>
    </message>
    <message>
        <source>1 A or B worth %2 has no next step</source>
        <translation>1 A oder B über %2 hat keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>%1 A’s and B’s worth %2 have no next step</source>
        <translation>%1 A und B über %2 haben keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>1 off-profile lead waits for a yes or no</source>
        <translation>1 Lead außerhalb des Profils wartet auf ein Ja oder Nein</translation>
    </message>
    <message>
        <source>1 of your leads waits for the manager’s yes</source>
        <translation>1 Ihrer Leads wartet auf das Ja der Leitung</translation>
    </message>
    <message>
        <source>%1 off-profile leads wait for a yes or no</source>
        <translation>%1 Leads außerhalb des Profils warten auf ein Ja oder Nein</translation>
    </message>
    <message>
        <source>%1 of your leads wait for the manager’s yes</source>
        <translation>%1 Ihrer Leads warten auf das Ja der Leitung</translation>
    </message>
    <message>
        <source>1 A or B worth %2 belongs to nobody</source>
        <translation>1 A oder B über %2 gehört niemandem</translation>
    </message>
    <message>
        <source>%1 A’s and B’s worth %2 belong to nobody</source>
        <translation>%1 A und B über %2 gehören niemandem</translation>
    </message>
    <message>
        <source>1 hand-off waits for an answer</source>
        <translation>1 Übergabe wartet auf Antwort</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for an answer</source>
        <translation>%1 Übergaben warten auf Antwort</translation>
    </message>
    <message>
        <source>1 inquiry was rejected and belongs to nobody</source>
        <translation>1 Anfrage wurde abgewiesen und gehört niemandem</translation>
    </message>
    <message>
        <source>%1 inquiries were rejected and belong to nobody</source>
        <translation>%1 Anfragen wurden abgewiesen und gehören niemandem</translation>
    </message>
    <message>
        <source>1 parked lead worth %2 comes back</source>
        <translation>1 zurückgestellter Lead über %2 kommt zurück</translation>
    </message>
    <message>
        <source>%1 parked leads worth %2 come back</source>
        <translation>%1 zurückgestellte Leads über %2 kommen zurück</translation>
    </message>
</context>
<context>
    <name>op</name>
    <message>
        <source>Set up the book</source>
        <translation>Das Buch eingerichtet</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Merged %2 into %1</source>
        <translation>%2 mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Logged %2 with %1</source>
        <translation>%2 mit %1 erfasst</translation>
    </message>
    <message>
        <source>Planned the next step with %1</source>
        <translation>Nächsten Schritt mit %1 geplant</translation>
    </message>
    <message>
        <source>Finished a step with %1</source>
        <translation>Schritt mit %1 erledigt</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>Set the grade of %1 to %2</source>
        <translation>Note von %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Changed the team: %1</source>
        <translation>Team geändert: %1</translation>
    </message>
    <message>
        <source>Changed the goals of %1</source>
        <translation>Ziele von %1 geändert</translation>
    </message>
    <message>
        <source>Released the brake of %1</source>
        <translation>Bremse von %1 gelöst</translation>
    </message>
    <message>
        <source>Answered %1 at intake: %2</source>
        <translation>%1 bei der Aufnahme beantwortet: %2</translation>
    </message>
    <message>
        <source>Gave %1 to %2</source>
        <translation>%1 an %2 gegeben</translation>
    </message>
    <message>
        <source>Changed the sales process</source>
        <translation>Verkaufsprozess geändert</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Took back the import of %1</source>
        <translation>Import von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Recorded a sale to %1</source>
        <translation>Verkauf an %1 erfasst</translation>
    </message>
    <message>
        <source>Defined the field %1</source>
        <translation>Feld %1 angelegt</translation>
    </message>
    <message>
        <source>Made the demonstration</source>
        <translation>Demonstration angelegt</translation>
    </message>
    <message>
        <source>A change of a newer version</source>
        <translation>Eine Änderung einer neueren Version</translation>
    </message>
    <message>
        <source>Changed the sales process: %1</source>
        <translation>Verkaufsprozess geändert: %1</translation>
    </message>
    <message>
        <source>Changed the settings: %1</source>
        <translation>Einstellungen geändert: %1</translation>
    </message>
    <message>
        <source>Changed the field %1: %2</source>
        <translation>Feld %1 geändert: %2</translation>
    </message>
    <message>
        <source>Changed the views: %1</source>
        <translation>Ansichten geändert: %1</translation>
    </message>
    <message>
        <source>Saved the draft of %1</source>
        <translation>Entwurf von %1 gespeichert</translation>
    </message>
    <message>
        <source>Discarded the draft of %1</source>
        <translation>Entwurf von %1 verworfen</translation>
    </message>
    <message>
        <source>Folded spellings of %1</source>
        <translation>Schreibweisen von %1 zusammengefasst</translation>
    </message>
    <message>
        <source>Folded spellings of %1 into %2</source>
        <translation>Schreibweisen von %1 zu %2 zusammengefasst</translation>
    </message>
    <message>
        <source>Offered %1 to %2</source>
        <translation>%1 an %2 angeboten</translation>
    </message>
    <message>
        <source>Answered the hand-off of %1: %2</source>
        <translation>Übergabe von %1 beantwortet: %2</translation>
    </message>
    <message>
        <source>Gave %1 back: %2</source>
        <translation>%1 zurückgegeben: %2</translation>
    </message>
    <message>
        <source>Moved the next step with %1 to %2</source>
        <translation>Nächsten Schritt mit %1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>Dropped the next step with %1</source>
        <translation>Nächsten Schritt mit %1 gestrichen</translation>
    </message>
    <message>
        <source>Moved the steps of %1</source>
        <translation>Schritte von %1 verschoben</translation>
    </message>
    <message>
        <source>Moved the steps of %1 to %2</source>
        <translation>Schritte von %1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>Changed the cadences</source>
        <translation>Kontaktfolgen geändert</translation>
    </message>
    <message>
        <source>Recorded what became of %1</source>
        <translation>Erfasst, was aus %1 wurde</translation>
    </message>
    <message>
        <source>Dealt %1 to %2</source>
        <translation>%1 an %2 verteilt</translation>
    </message>
    <message>
        <source>Asked for %1 at intake again</source>
        <translation>Bei der Aufnahme noch einmal um %1 gebeten</translation>
    </message>
    <message>
        <source>Changed the costs</source>
        <translation>Kosten geändert</translation>
    </message>
    <message>
        <source>Changed the costs of %1</source>
        <translation>Kosten von %1 geändert</translation>
    </message>
    <message>
        <source>Set the forecast of %1</source>
        <translation>Prognose für %1 gesetzt</translation>
    </message>
    <message>
        <source>Set the forecast of %1 to %2</source>
        <translation>Prognose für %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Changed the forecast category of %1</source>
        <translation>Prognosekategorie von %1 geändert</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>Kategorie von %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Froze the forecast of %1</source>
        <translation>Prognose von %1 eingefroren</translation>
    </message>
    <message>
        <source>Changed the quota of %1</source>
        <translation>Umsatzziel für %1 geändert</translation>
    </message>
    <message>
        <source>Planned the ride-along with %1</source>
        <translation>Begleitfahrt mit %1 geplant</translation>
    </message>
    <message>
        <source>Planned the ride-along with %1 on %2</source>
        <translation>Begleitfahrt mit %1 am %2 geplant</translation>
    </message>
    <message>
        <source>Changed the ride-along with %1</source>
        <translation>Begleitfahrt mit %1 geändert</translation>
    </message>
    <message>
        <source>Changed the ride-along with %1: %2</source>
        <translation>Begleitfahrt mit %1 geändert: %2</translation>
    </message>
    <message>
        <source>Cancelled the ride-along with %1</source>
        <translation>Begleitfahrt mit %1 abgesagt</translation>
    </message>
    <message>
        <source>Cancelled the ride-along with %1 on %2</source>
        <translation>Begleitfahrt mit %1 am %2 abgesagt</translation>
    </message>
    <message>
        <source>Wrote on the debrief of %1</source>
        <translation>An der Nachbesprechung mit %1 geschrieben</translation>
    </message>
    <message>
        <source>Finished the debrief of %1</source>
        <translation>Nachbesprechung mit %1 abgeschlossen</translation>
    </message>
    <message>
        <source>Answered the coaching of %1</source>
        <translation>Coaching von %1 beantwortet</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>Rated %1: %2</source>
        <translation>%1 bewertet: %2</translation>
    </message>
    <message>
        <source>Wrote a coaching note about %1</source>
        <translation>Coachingnotiz über %1 geschrieben</translation>
    </message>
    <message>
        <source>Noted what %1 promised</source>
        <translation>Notiert, was %1 versprach</translation>
    </message>
    <message>
        <source>Closed a commitment of %1</source>
        <translation>Vereinbarung mit %1 abgeschlossen</translation>
    </message>
    <message>
        <source>Closed a commitment of %1: %2</source>
        <translation>Vereinbarung mit %1 abgeschlossen: %2</translation>
    </message>
    <message>
        <source>Changed the skills</source>
        <translation>Fähigkeiten geändert</translation>
    </message>
    <message>
        <source>Changed the skills: %1</source>
        <translation>Fähigkeiten geändert: %1</translation>
    </message>
    <message>
        <source>Booked the hours of %1</source>
        <translation>Stunden von %1 gebucht</translation>
    </message>
    <message>
        <source>Booked the hours of %1: %2</source>
        <translation>Stunden von %1 gebucht: %2</translation>
    </message>
    <message>
        <source>Coaching note about %1: %2</source>
        <translation>Coachingnotiz über %1: %2</translation>
    </message>
    <message>
        <source>Imported the changes of %1</source>
        <translation>Änderungen von %1 importiert</translation>
    </message>
    <message>
        <source>Let in the laptop of %1</source>
        <translation>Laptop von %1 aufgenommen</translation>
    </message>
    <message>
        <source>Revoked the laptop of %1</source>
        <translation>Laptop von %1 gesperrt</translation>
    </message>
    <message>
        <source>Decided about %1</source>
        <translation>Über %1 entschieden</translation>
    </message>
    <message>
        <source>Erased %1 for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>Prepared the book for exchange</source>
        <translation>Buch für den Austausch vorbereitet</translation>
    </message>
    <message>
        <source>Passed on what changed hands</source>
        <translation>Weitergegeben, was den Besitzer gewechselt hat</translation>
    </message>
    <message>
        <source>Froze the reports of %1</source>
        <translation>Berichte von %1 eingefroren</translation>
    </message>
    <message>
        <source>Changed the opening words of %1</source>
        <translation>Einleitung von %1 geändert</translation>
    </message>
    <message>
        <source>Remembered the columns of %1</source>
        <translation>Spalten von %1 gemerkt</translation>
    </message>
    <message>
        <source>Forgot the columns of %1</source>
        <translation>Spalten von %1 vergessen</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>auf Mailbox</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>wants demo</source>
        <translation>möchte Vorführung</translation>
    </message>
    <message>
        <source>wants quote</source>
        <translation>möchte Angebot</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>kein Interesse</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>zurückrufen</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
</context>
<context>
    <name>quicklog</name>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>no answer|na|n/a|no reply|didn&apos;t answer|didnt answer|did not answer|not in|nobody there|rang out</source>
        <translation>nicht erreicht|keine antwort|niemand da|nicht da|ging nicht ran|nicht rangegangen|n.e.|ne</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Auf Mailbox</translation>
    </message>
    <message>
        <source>left message|left a message</source>
        <translation>nachricht hinterlassen|auf band gesprochen</translation>
    </message>
    <message>
        <source>Spoke, interested</source>
        <translation>Gesprochen, Interesse</translation>
    </message>
    <message>
        <source>interested|spoke interested|is interested|very interested|keen</source>
        <translation>interessiert|interesse|hat interesse|ist interessiert|sehr interessiert</translation>
    </message>
    <message>
        <source>Wants demo</source>
        <translation>Möchte Vorführung</translation>
    </message>
    <message>
        <source>wants demo|wants a demo|want demo|want a demo|wants to see it|asked for a demo|needs a demo</source>
        <translation>will demo|möchte demo|will eine demo|möchte eine demo|will vorführung|möchte vorführung|will eine vorführung|möchte eine vorführung|braucht demo</translation>
    </message>
    <message>
        <source>Wants quote</source>
        <translation>Möchte Angebot</translation>
    </message>
    <message>
        <source>wants quote|wants a quote|want quote|want a quote|wants price|wants a price|wants pricing|asked for a quote|needs a quote</source>
        <translation>will angebot|möchte angebot|will ein angebot|möchte ein angebot|will preis|will preise|braucht angebot|braucht ein angebot|angebot gewünscht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>not now|not yet|not this year|too early</source>
        <translation>jetzt nicht|noch nicht|dieses jahr nicht|zu früh|später</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>won|bought|ordered|placed the order|signed</source>
        <translation>gewonnen|gekauft|bestellt|unterschrieben|auftrag|auftrag erteilt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>lost|lost it|lost to</source>
        <translation>verloren|verloren an</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>busy|line busy|engaged</source>
        <translation>besetzt|belegt</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>not interested|no interest|isn&apos;t interested</source>
        <translation>kein interesse|nicht interessiert|uninteressiert</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>call back|callback|call again|call me back</source>
        <translation>zurückrufen|rückruf|ruft zurück|wieder anrufen|nochmal anrufen</translation>
    </message>
    <message>
        <source>call|phone|ring</source>
        <translation>anruf|anrufen|telefonat|telefonieren|tel</translation>
    </message>
    <message>
        <source>called|phoned|rang</source>
        <translation>rief an|hat angerufen|haben angerufen</translation>
    </message>
    <message>
        <source>spoke|spoke to|talked|talked to|reached</source>
        <translation>angerufen|telefoniert|gesprochen|gesprochen mit|geredet|erreicht</translation>
    </message>
    <message>
        <source>vm|voicemail|voice mail|left vm|left voicemail|left a voicemail</source>
        <translation>mailbox|auf mailbox|mailbox besprochen|anrufbeantworter|auf mailbox gesprochen</translation>
    </message>
    <message>
        <source>email|e-mail|mail</source>
        <translation>e-mail|email|mail|mailen|schreiben</translation>
    </message>
    <message>
        <source>emailed|e-mailed|mailed|wrote|wrote to|sent email|sent an email</source>
        <translation>hat geschrieben|hat gemailt|schrieb|mailte</translation>
    </message>
    <message>
        <source>visit|site visit</source>
        <translation>besuch|besuchen|vor-ort-termin|vor ort</translation>
    </message>
    <message>
        <source>visited|stopped by|dropped by|dropped in</source>
        <translation>besucht|vorbeigefahren|vorbeigeschaut|war dort</translation>
    </message>
    <message>
        <source>meeting|meet</source>
        <translation>treffen|termin|besprechung|meeting</translation>
    </message>
    <message>
        <source>met</source>
        <translation>getroffen|traf</translation>
    </message>
    <message>
        <source>demo|demonstration</source>
        <translation>demo|vorführung|vorführen|präsentation</translation>
    </message>
    <message>
        <source>demoed|demonstrated</source>
        <translation>vorgeführt|demo gezeigt|präsentiert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow|tmr|tmrw|tomorow</source>
        <translation>morgen|mrg</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <translation>montag|mo</translation>
    </message>
    <message>
        <source>tuesday|tue|tues</source>
        <translation>dienstag|di</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <translation>mittwoch|mi</translation>
    </message>
    <message>
        <source>thursday|thu|thur|thurs</source>
        <translation>donnerstag|do|don</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <translation>freitag|fr|fre</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <translation>samstag|sa|sonnabend</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <translation>sonntag|so</translation>
    </message>
    <message>
        <source>january|jan</source>
        <translation>januar|jänner|jan</translation>
    </message>
    <message>
        <source>february|feb</source>
        <translation>februar|feber|feb</translation>
    </message>
    <message>
        <source>march|mar</source>
        <translation>märz|mär|mrz</translation>
    </message>
    <message>
        <source>april|apr</source>
        <translation>april|apr</translation>
    </message>
    <message>
        <source>may</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>june|jun</source>
        <translation>juni|jun</translation>
    </message>
    <message>
        <source>july|jul</source>
        <translation>juli|jul</translation>
    </message>
    <message>
        <source>august|aug</source>
        <translation>august|aug</translation>
    </message>
    <message>
        <source>september|sep|sept</source>
        <translation>september|sep|sept</translation>
    </message>
    <message>
        <source>october|oct</source>
        <translation>oktober|okt</translation>
    </message>
    <message>
        <source>november|nov</source>
        <translation>november|nov</translation>
    </message>
    <message>
        <source>december|dec</source>
        <translation>dezember|dez</translation>
    </message>
    <message>
        <source>day|days|d</source>
        <translation>tag|tage|tagen|t</translation>
    </message>
    <message>
        <source>week|weeks|wk|wks|w</source>
        <translation>woche|wochen|w</translation>
    </message>
    <message>
        <source>month|months|mo|m</source>
        <translation>monat|monate|monaten</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <translation>mittag|mittags|zwölf uhr</translation>
    </message>
    <message>
        <source>am|a.m</source>
        <translation>vormittags|morgens|früh</translation>
    </message>
    <message>
        <source>pm|p.m</source>
        <translation>nachmittags|abends</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste|nächsten|nächster|nächstes|kommenden|kommende</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte|letzten|letzter|letztes|vergangenen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>vor|her</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>then|follow up|next step</source>
        <translation>dann|danach|wiedervorlage|nachfassen|nächster schritt</translation>
    </message>
    <message>
        <source>at|on|by|to|for|and|the|a|an|from|about|of|i|we|he|she|they|who</source>
        <translation>um|am|an|bei|zu|zum|zur|bis|für|und|der|die|das|den|dem|ein|eine|einen|von|vom|über|wegen|ich|wir|er|sie|hat|ist|war|wir haben</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>notiz:</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>übermorgen</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>o&apos;clock|oclock|h</source>
        <translation>uhr|h</translation>
    </message>
    <message>
        <source>mail sent|email sent|e-mail sent</source>
        <translation>gemailt|geschrieben|e-mail geschickt|mail geschickt</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>“%1” is not on the list of reasons for %2, and is kept as typed. The list has: %3.</source>
        <translation>„%1“ steht nicht auf der Liste der Gründe für %2 und bleibt, wie es eingegeben wurde. Auf der Liste stehen: %3.</translation>
    </message>
</context>
<context>
    <name>ridealong</name>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The model has a fault. %1</source>
        <translation>Das Modell hat einen Fehler. %1</translation>
    </message>
    <message>
        <source>The model has %1 faults. The first: %2</source>
        <translation>Das Modell hat %1 Fehler. Der erste: %2</translation>
    </message>
    <message>
        <source>The demonstration was cancelled.</source>
        <translation>Die Demonstration wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A demonstration needs a new book, and this one has leads.</source>
        <translation>Eine Demonstration braucht ein neues Buch, und dieses hat schon Leads.</translation>
    </message>
    <message>
        <source>A demonstration has 1 to %1 leads.</source>
        <translation>Eine Demonstration hat 1 bis %1 Leads.</translation>
    </message>
    <message>
        <source>A demonstration needs a book with the stages that new books start with.</source>
        <translation>Eine Demonstration braucht ein Buch mit den Stufen, mit denen neue Bücher beginnen.</translation>
    </message>
    <message>
        <source>some characters could not be read in this encoding</source>
        <translation>einige Zeichen waren in dieser Kodierung nicht zu lesen</translation>
    </message>
    <message>
        <source>the row has zero bytes, so it is not text</source>
        <translation>die Zeile hat Null-Bytes, ist also kein Text</translation>
    </message>
    <message>
        <source>a cell is longer than 1 MB</source>
        <translation>eine Zelle ist länger als 1 MB</translation>
    </message>
    <message>
        <source>the row has more than 4096 columns</source>
        <translation>die Zeile hat mehr als 4096 Spalten</translation>
    </message>
    <message>
        <source>the row is longer than 4 MB</source>
        <translation>die Zeile ist länger als 4 MB</translation>
    </message>
    <message>
        <source>a quotation mark opens and never closes</source>
        <translation>ein Anführungszeichen öffnet und schließt nie</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>Trennzeichen %1</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>keine Anführungszeichen</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>no header, data from line %1</source>
        <translation>keine Kopfzeile, Daten ab Zeile %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Leads have no field %1.</source>
        <translation>Leads haben kein Feld %1.</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>could be read in two ways</source>
        <translation>lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 ist nichts von: %2</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 ist weniger als nichts</translation>
    </message>
    <message>
        <source>%1 is no place on earth</source>
        <translation>%1 ist kein Ort auf der Erde</translation>
    </message>
    <message>
        <source>%1 is neither a month (2026-11) nor a quarter (2026-Q4)</source>
        <translation>%1 ist weder ein Monat (2026-11) noch ein Quartal (2026-Q4)</translation>
    </message>
    <message>
        <source>%1 is no grade from A to E</source>
        <translation>%1 ist keine Note von A bis E</translation>
    </message>
    <message>
        <source>%1 is too long for this field; notes would take it</source>
        <translation>%1 ist zu lang für dieses Feld; in die Notizen passte es</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: %2 have no field %3. The fields are: %4.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: %2 haben kein Feld %3. Die Felder sind: %4.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: the file has no such column. Its columns are: %2.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: Die Datei hat keine solche Spalte. Ihre Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: another column goes to %2 already.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: Eine andere Spalte geht schon nach %2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: %2.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: %2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: the field holds no numbers.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: Das Feld enthält keine Zahlen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 has no column that is known to hold %2, which every row of %3 needs. Say in a mapping which of its columns does: %4.</source>
        <translation>%1 hat keine Spalte, die bekanntermaßen %2 enthält, was jede Zeile von %3 braucht. Sagen Sie in einer Zuordnung, welche Spalte es ist: %4.</translation>
    </message>
    <message>
        <source>Rows can’t be matched by %1: no column of %2 holds it.</source>
        <translation>Zeilen lassen sich nicht über %1 zuordnen: Keine Spalte von %2 enthält es.</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>Datum Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>dates day-month-year</source>
        <translation>Datum Tag-Monat-Jahr</translation>
    </message>
    <message>
        <source>dates month-day-year</source>
        <translation>Datum Monat-Tag-Jahr</translation>
    </message>
    <message>
        <source>%1 characters could not be read; each is now �.</source>
        <translation>%1 Zeichen waren nicht zu lesen; jedes ist jetzt ein �.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated</source>
        <translation>%1 Zeilen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source> (%1 records)</source>
        <translation> (%1 Datensätze)</translation>
    </message>
    <message>
        <source>, %1 skipped</source>
        <translation>, %1 ausgelassen</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>, %1 abgewiesen</translation>
    </message>
    <message>
        <source>; %1 look like leads that were there</source>
        <translation>; %1 sehen aus wie Leads, die es schon gab</translation>
    </message>
    <message>
        <source>; %1 people added</source>
        <translation>; %1 Personen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is no file that can be read twice, as an import does. Save it as a file first.</source>
        <translation>%1 lässt sich nicht zweimal lesen, wie es ein Import tut. Speichern Sie es zuerst als Datei.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is %2, not a CSV file. Save the rows as CSV in the program that made it.</source>
        <translation>%1 ist %2, keine CSV-Datei. Speichern Sie die Zeilen in dem Programm, das sie gemacht hat, als CSV.</translation>
    </message>
    <message>
        <source>%1 is no text, so it can’t be a CSV file. Nothing was imported.</source>
        <translation>%1 ist kein Text, kann also keine CSV-Datei sein. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 has %2, so there is nothing to import.</source>
        <translation>%1 hat %2, es gibt also nichts zu importieren.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>a header and no rows</source>
        <translation>eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>The column %1 was left out: its cells are not what %2 needs, such as %3.</source>
        <translation>Die Spalte %1 wurde ausgelassen: Ihre Zellen sind nicht, was %2 braucht, etwa %3.</translation>
    </message>
    <message>
        <source>The cells of %1 can be read in two ways; %2 was read as is usual here. A mapping can say otherwise.</source>
        <translation>Die Zellen von %1 lassen sich auf zwei Arten lesen; %2 wurde gelesen, wie es hier üblich ist. Eine Zuordnung kann es anders sagen.</translation>
    </message>
    <message>
        <source>it must be the key of a field, or null to leave the column out</source>
        <translation>es muss der Schlüssel eines Feldes sein, oder null, um die Spalte auszulassen</translation>
    </message>
    <message>
        <source>it must be an object of what stands in the file and what it means</source>
        <translation>es muss ein Objekt sein: was in der Datei steht und was es bedeutet</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>es muss ein Text sein</translation>
    </message>
    <message>
        <source>it must be a whole number from 1 to 1,000,000,000</source>
        <translation>es muss eine ganze Zahl von 1 bis 1.000.000.000 sein</translation>
    </message>
    <message>
        <source>it must be one character, such as , or ; or &quot;tab&quot;</source>
        <translation>es muss ein Zeichen sein, etwa , oder ; oder &quot;tab&quot;</translation>
    </message>
    <message>
        <source>it must be ymd, dmy or mdy</source>
        <translation>es muss ymd, dmy oder mdy sein</translation>
    </message>
    <message>
        <source>it must be a point or a comma</source>
        <translation>es muss ein Punkt oder ein Komma sein</translation>
    </message>
    <message>
        <source>it must be utf-8, utf-16, utf-32, windows-1252 or latin-1</source>
        <translation>es muss utf-8, utf-16, utf-32, windows-1252 oder latin-1 sein</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>es muss ein Objekt sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>there is no such key; the keys are columns, values, constants, scale, header, date, decimal, delimiter and encoding</source>
        <translation>diesen Schlüssel gibt es nicht; die Schlüssel sind columns, values, constants, scale, header, date, decimal, delimiter und encoding</translation>
    </message>
    <message>
        <source>The mapping is no JSON: %1 in line %2.</source>
        <translation>Die Zuordnung ist kein JSON: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>The mapping must be one JSON object, in { and }.</source>
        <translation>Die Zuordnung muss ein JSON-Objekt sein, in { und }.</translation>
    </message>
    <message>
        <source>The mapping %1 can’t be read: %2.</source>
        <translation>Die Zuordnung %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The mapping %1 is too large to be one.</source>
        <translation>Die Zuordnung %1 ist dafür zu groß.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say field=value.</source>
        <translation>„%1“ sagt nicht Feld=Wert.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>D and E took %1 of the effort. The limit is %2.</source>
        <translation>D und E bekamen %1 des Aufwands. Die Grenze ist %2.</translation>
    </message>
    <message>
        <source>A’s got %1 against a goal of %2.</source>
        <translation>A bekam %1 bei einem Ziel von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>&apos;%1&apos; ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date: write 2026-11-21, today or today-30d</source>
        <translation>&apos;%1&apos; ist kein Datum: schreiben Sie 2026-11-21, today oder today-30d</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 ist yes oder no</translation>
    </message>
    <message>
        <source>a grade is A, B, C, D or E</source>
        <translation>eine Note ist A, B, C, D oder E</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; could be %3</source>
        <translation>%1 &apos;%2&apos; könnte %3 sein</translation>
    </message>
    <message>
        <source>there is no %1 &apos;%2&apos;</source>
        <translation>es gibt kein %1 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is not a text, so it cannot contain one</source>
        <translation>%1 ist kein Text, kann also keinen enthalten</translation>
    </message>
    <message>
        <source>%1 has no order: use = or in</source>
        <translation>%1 hat keine Reihenfolge: nehmen Sie = oder in</translation>
    </message>
    <message>
        <source>the filter is too long</source>
        <translation>der Filter ist zu lang</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Brake: %1 is off the goal for effort</source>
        <translation>Bremse: %1 verfehlt das Ziel beim Aufwand</translation>
    </message>
    <message>
        <source>Oldest: %1, %2 overdue, %3, %4</source>
        <translation>Ältestes: %1, %2 überfällig, %3, %4</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 has 1 overdue follow-up worth %2</source>
        <translation>%1 hat 1 überfälliges Nachfassen über %2</translation>
    </message>
    <message>
        <source>%1 has %3 overdue follow-ups worth %2</source>
        <translation>%1 hat %3 überfällige Nachfassaktionen über %2</translation>
    </message>
    <message>
        <source>%1 has waited %2 working hours. The promise is %3.</source>
        <translation>%1 wartet seit %2 Arbeitsstunden. Zugesagt: %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is not known (%2)</source>
        <translation>%1 ist nicht bekannt (%2)</translation>
    </message>
    <message>
        <source>At most %1 while %2</source>
        <translation>Höchstens %1, solange %2</translation>
    </message>
    <message>
        <source>%1 by the manager.</source>
        <translation>%1 von der Leitung.</translation>
    </message>
    <message>
        <source>%1 by the manager: %2.</source>
        <translation>%1 von der Leitung: %2.</translation>
    </message>
    <message>
        <source>%1: the model has no criteria.</source>
        <translation>%1: Das Modell hat keine Kriterien.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 wegen %2.</translation>
    </message>
    <message>
        <source>%1, against it: %2.</source>
        <translation>%1, dagegen spricht: %2.</translation>
    </message>
    <message>
        <source>%1 for %2; against it: %3.</source>
        <translation>%1 wegen %2; dagegen spricht: %3.</translation>
    </message>
    <message>
        <source>No grade is better than an A.</source>
        <translation>Keine Note ist besser als ein A.</translation>
    </message>
    <message>
        <source>%1 more points make it a grade of %2.</source>
        <translation>%1 Punkte mehr ergeben die Note %2.</translation>
    </message>
    <message>
        <source>Closed leads keep their grade.</source>
        <translation>Abgeschlossene Leads behalten ihre Note.</translation>
    </message>
    <message>
        <source>The manager’s grade holds until %1; the model says %2.</source>
        <translation>Die Note der Leitung gilt bis %1; das Modell sagt %2.</translation>
    </message>
    <message>
        <source>The manager’s grade holds until it is cleared; the model says %1.</source>
        <translation>Die Note der Leitung gilt, bis sie entfernt wird; das Modell sagt %1.</translation>
    </message>
    <message>
        <source>Ask %1: %2 could be %3.</source>
        <translation>Fragen Sie nach „%1“: %2 könnte %3 sein.</translation>
    </message>
    <message>
        <source>Its points alone would make it a grade of %1.</source>
        <translation>Seine Punkte allein ergäben die Note %1.</translation>
    </message>
    <message>
        <source>this should be a text, a number, true or false</source>
        <translation>das sollte ein Text, eine Zahl, true oder false sein</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>das ist leer</translation>
    </message>
    <message>
        <source>an answer has one of: is; contains; at_least, below; from, to</source>
        <translation>eine Antwort hat eines von: is; contains; at_least, below; from, to</translation>
    </message>
    <message>
        <source>nothing is at least %1 and below %2</source>
        <translation>nichts ist mindestens %1 und unter %2</translation>
    </message>
    <message>
        <source>this is before &apos;from&apos;</source>
        <translation>das liegt vor &apos;from&apos;</translation>
    </message>
    <message>
        <source>this should be [latitude, longitude] in degrees</source>
        <translation>das sollte [Breite, Länge] in Grad sein</translation>
    </message>
    <message>
        <source>this is one of fit, need, affordability, awareness</source>
        <translation>das ist eines von fit, need, affordability, awareness</translation>
    </message>
    <message>
        <source>this is &quot;each&quot;, &quot;once&quot; or a whole number from 1 to 1000</source>
        <translation>das ist &quot;each&quot;, &quot;once&quot; oder eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>das fehlt</translation>
    </message>
    <message>
        <source>the file is larger than a model can be (1 MiB)</source>
        <translation>die Datei ist größer, als ein Modell sein kann (1 MiB)</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>a model is an object { ... }</source>
        <translation>ein Modell ist ein Objekt { ... }</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step: its kind, then the company and the time: Call: Acme at 10:00 AM</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is what is imported. Choose another file for the rejected rows.</source>
        <translation>%1 ist die Datei, die importiert wird. Wählen Sie eine andere für die abgewiesenen Zeilen.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Es gibt keinen Import, der zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Es gibt keinen Import %1.</translation>
    </message>
    <message>
        <source>The disk is too full for the backup %1. Your book is as it was. Free some space.</source>
        <translation>Der Datenträger ist zu voll für die Sicherung %1. Ihr Buch ist, wie es war. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made: the book is damaged. Run &quot;check&quot; to see where.</source>
        <translation>Die Sicherung %1 konnte nicht erstellt werden: Das Buch ist beschädigt. „check“ zeigt, wo.</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made. Your book is as it was. Check that its folder can be written, or make one elsewhere with &quot;backup&quot;.</source>
        <translation>Die Sicherung %1 konnte nicht erstellt werden. Ihr Buch ist, wie es war. Prüfen Sie, ob in ihren Ordner geschrieben werden kann, oder sichern Sie mit „backup“ anderswohin.</translation>
    </message>
    <message>
        <source>The backup folder %1 can’t be made. Your book is as it was.</source>
        <translation>Der Sicherungsordner %1 kann nicht angelegt werden. Ihr Buch ist, wie es war.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1. Everything saved before is safe. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts in %1 geschrieben. Alles bisher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can’t be written: the file or its folder is read-only. Nothing was changed. Copy the book to a folder of your own and open it there.</source>
        <translation>%1 kann nicht geschrieben werden: Datei oder Ordner sind schreibgeschützt. Nichts wurde geändert. Kopieren Sie das Buch in einen eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Nichts wurde geändert. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. It was left as it is. Open the newest book of the folder &quot;%2&quot; beside it.</source>
        <translation>%1 ist beschädigt oder abgeschnitten und blieb, wie es ist. Öffnen Sie das neueste Buch des Ordners „%2“ daneben.</translation>
    </message>
    <message>
        <source>%1 can’t be opened. Check that the folder exists and that you may read it.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed: everything saved before is safe.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert: Alles bisher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>%1 rows of %2 point at a %3 that is not in the book.</source>
        <translation>%1 Zeilen von %2 verweisen auf %3, das nicht im Buch ist.</translation>
    </message>
    <message>
        <source>The book’s record of this change can’t be read, so it can’t be taken back.</source>
        <translation>Die Aufzeichnung dieser Änderung ist nicht zu lesen, sie kann also nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no book at %1. Check the name, or make one with &quot;new&quot;.</source>
        <translation>Bei %1 ist kein Buch. Prüfen Sie den Namen, oder legen Sie mit „new“ eines an.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book. Choose a file that ends in .ridealong.</source>
        <translation>%1 ist ein Ordner, kein Buch. Wählen Sie eine Datei, die auf .ridealong endet.</translation>
    </message>
    <message>
        <source>%1 is not a Ridealong book. It was left as it is.</source>
        <translation>%1 ist kein Ridealong-Buch. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for the right to.</source>
        <translation>Sie dürfen %1 nicht lesen. Bitten Sie den Eigentümer um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no book. It was left as it is.</source>
        <translation>%1 ist leer, also kein Buch. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is not a whole Ridealong book. It was left as it is. Open a backup of it.</source>
        <translation>%1 ist kein vollständiges Ridealong-Buch. Es blieb, wie es ist. Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>There is no such lead.</source>
        <translation>Diesen Lead gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such kind of activity.</source>
        <translation>Diese Art von Aktivität gibt es nicht.</translation>
    </message>
    <message>
        <source>That day is still to come. Plan a step instead.</source>
        <translation>Dieser Tag kommt erst noch. Planen Sie stattdessen einen Schritt.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 1440.</source>
        <translation>Minuten gehen von 0 bis 1440.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 (%2) %3 and comes before %4 (%5).</source>
        <translation>%1 (%2) %3 und kommt vor %4 (%5).</translation>
    </message>
    <message>
        <source>%1’s brake is on and %2 is graded %3: this touch is off policy.</source>
        <translation>Die Bremse von %1 ist an, und %2 hat die Note %3: Dieser Kontakt ist außer Vorgabe.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no such person in the book.</source>
        <translation>Diese Person gibt es im Buch nicht.</translation>
    </message>
    <message>
        <source>Say from which day on the goals hold.</source>
        <translation>Sagen Sie, ab welchem Tag die Ziele gelten.</translation>
    </message>
    <message>
        <source>Goals, slack and limit are between 0 and 100 percent.</source>
        <translation>Ziele, Toleranz und Grenze liegen zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>The goals of A, B and C must sum to 100; these sum to %1.</source>
        <translation>Die Ziele von A, B und C müssen 100 ergeben; diese ergeben %1.</translation>
    </message>
    <message>
        <source>Give a reason for the release. It stands in the history.</source>
        <translation>Geben Sie einen Grund an. Er steht im Verlauf.</translation>
    </message>
    <message>
        <source>That day is over. Give today or a later one.</source>
        <translation>Dieser Tag ist vorbei. Nennen Sie heute oder einen späteren.</translation>
    </message>
    <message>
        <source>A release lasts a year at most. Give an earlier day.</source>
        <translation>Die Bremse bleibt höchstens ein Jahr gelöst. Nennen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>The brake of %1 is not on.</source>
        <translation>Die Bremse von %1 ist nicht an.</translation>
    </message>
    <message>
        <source>A lead needs the name of its company.</source>
        <translation>Ein Lead braucht den Namen seiner Firma.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>A closed lead keeps the grade that it closed with.</source>
        <translation>Ein abgeschlossener Lead behält die Note, mit der er abschloss.</translation>
    </message>
    <message>
        <source>Give a reason for the grade.</source>
        <translation>Geben Sie einen Grund für die Note an.</translation>
    </message>
    <message>
        <source>That lead does not wait at intake.</source>
        <translation>Dieser Lead wartet nicht bei der Aufnahme.</translation>
    </message>
    <message>
        <source>Give the rep a reason for the refusal.</source>
        <translation>Nennen Sie dem Verkäufer einen Grund für die Ablehnung.</translation>
    </message>
    <message>
        <source>Say why the lead deserves another look.</source>
        <translation>Sagen Sie, warum der Lead einen zweiten Blick verdient.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>A lead cannot be merged with itself.</source>
        <translation>Ein Lead lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>The lead was lost</source>
        <translation>Der Lead ging verloren</translation>
    </message>
    <message>
        <source>Comes back from parked</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>Diese Stufe gibt es nicht.</translation>
    </message>
    <message>
        <source>A lead cannot move in the future. Give today or an earlier day.</source>
        <translation>Ein Lead kann nicht in der Zukunft verschoben werden. Nennen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>%1 is an inquiry: say on which day it comes back.</source>
        <translation>%1 ist eine Anfrage: Sagen Sie, an welchem Tag sie zurückkommt.</translation>
    </message>
    <message>
        <source>Why was %1 not won? Give a reason.</source>
        <translation>Warum wurde %1 nicht gewonnen? Nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>“%1” is not ticked. Give a reason for going on without it.</source>
        <translation>„%1“ ist nicht abgehakt. Nennen Sie einen Grund, ohne es weiterzugehen.</translation>
    </message>
    <message>
        <source>Which lead?</source>
        <translation>Welcher Lead?</translation>
    </message>
    <message>
        <source>No lead is called %1.</source>
        <translation>Kein Lead heißt %1.</translation>
    </message>
    <message>
        <source>%1 leads are called %2. Which one?</source>
        <translation>%1 Leads heißen %2. Welcher?</translation>
    </message>
    <message>
        <source>There is no setting %1. There are: %2.</source>
        <translation>Es gibt keine Einstellung %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4.</source>
        <translation>%1 nimmt eine ganze Zahl von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not %4.</source>
        <translation>%1 nimmt eine Zahl von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>Diesen Schritt gibt es nicht.</translation>
    </message>
    <message>
        <source>That step is over already.</source>
        <translation>Dieser Schritt ist schon vorbei.</translation>
    </message>
    <message>
        <source>There is no such kind of step.</source>
        <translation>Diese Art von Schritt gibt es nicht.</translation>
    </message>
    <message>
        <source>A step needs a day.</source>
        <translation>Ein Schritt braucht einen Tag.</translation>
    </message>
    <message>
        <source>Say why the step is dropped.</source>
        <translation>Sagen Sie, warum der Schritt entfällt.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>That view is part of the program, so it stays.</source>
        <translation>Diese Ansicht gehört zum Programm und bleibt daher.</translation>
    </message>
    <message>
        <source>%1 brake is on.</source>
        <translation>%1 Bremse ist an.</translation>
    </message>
    <message>
        <source>%1 brakes are on.</source>
        <translation>%1 Bremsen sind an.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours: 6.5 h</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1’</source>
        <translation>%1’</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>%1s</translation>
    </message>
    <message>
        <source>No effort is logged in this week yet.</source>
        <translation>In dieser Woche ist noch kein Aufwand erfasst.</translation>
    </message>
    <message>
        <source>No effort was logged in week %1.</source>
        <translation>In Woche %1 wurde kein Aufwand erfasst.</translation>
    </message>
    <message>
        <source>%1 of the team’s effort goes to A’s; the goal is %2.</source>
        <translation>%1 des Aufwands im Team gehen an A; das Ziel ist %2.</translation>
    </message>
    <message>
        <source>Everyone is on goal.</source>
        <translation>Alle sind im Ziel.</translation>
    </message>
    <message>
        <source>New leads below B from %1 wait for your yes until two weeks in a row are on goal.</source>
        <translation>Neue Leads von %1 unter B warten auf Ihr Ja, bis zwei Wochen in Folge im Ziel sind.</translation>
    </message>
    <message>
        <source>%1 hours of effort.</source>
        <translation>%1 Stunden Aufwand.</translation>
    </message>
    <message>
        <source>No effort is logged.</source>
        <translation>Kein Aufwand erfasst.</translation>
    </message>
    <message>
        <source>Moving %1 to A’s reaches the goal.</source>
        <translation>%1 mehr für A, und das Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>%1, no touch for %2 days or more</source>
        <translation>%1, seit %2 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source># Keys</source>
        <translation># Tasten</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Single letters work where no text field has the focus. Tab goes from control to control, Space presses the one that has the focus, Escape leaves a field, a form or this window.</source>
        <translation>Einzelne Buchstaben wirken, wo kein Textfeld den Fokus hat. Tab geht von Element zu Element, die Leertaste drückt das Element mit dem Fokus, Esc verlässt ein Feld, ein Formular oder dieses Fenster.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>%1 to %2: forecast %3</source>
        <translation>%1 nach %2: Prognose %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>the model’s</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>It waits for the manager at intake</source>
        <translation>Er wartet bei der Aufnahme auf die Leitung</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Set the grade</source>
        <translation>Note setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No leads yet. Add the first one, or import a file.</source>
        <translation>Noch keine Leads. Legen Sie den ersten an, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>No lead is open.</source>
        <translation>Kein Lead ist offen.</translation>
    </message>
    <message>
        <source>One A or B lead is open.</source>
        <translation>Ein Lead mit A oder B ist offen.</translation>
    </message>
    <message>
        <source>%1 A and B leads are open.</source>
        <translation>%1 Leads mit A und B sind offen.</translation>
    </message>
    <message>
        <source>No A is neglected</source>
        <translation>Kein A ist vernachlässigt</translation>
    </message>
    <message>
        <source>One A is neglected</source>
        <translation>Ein A ist vernachlässigt</translation>
    </message>
    <message>
        <source>%1 A’s are neglected</source>
        <translation>%1 A sind vernachlässigt</translation>
    </message>
    <message>
        <source>each open lead has a next step.</source>
        <translation>jeder offene Lead hat einen nächsten Schritt.</translation>
    </message>
    <message>
        <source>one open lead has no next step.</source>
        <translation>ein offener Lead hat keinen nächsten Schritt.</translation>
    </message>
    <message>
        <source>%1 open leads have no next step.</source>
        <translation>%1 offene Leads haben keinen nächsten Schritt.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 d overdue</source>
        <translation>%1 T überfällig</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Note</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>%1 %2 percent</source>
        <translation>%1 %2 Prozent</translation>
    </message>
    <message>
        <source>no effort logged</source>
        <translation>kein Aufwand erfasst</translation>
    </message>
    <message>
        <source>goal for A %1 percent</source>
        <translation>Ziel für A %1 Prozent</translation>
    </message>
    <message>
        <source>Stage %1, %2 of %3</source>
        <translation>Stufe %1, %2 von %3</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>off policy</source>
        <translation>außer Vorgabe</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Von %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Came in at %1</source>
        <translation>Kam in %1 herein</translation>
    </message>
    <message>
        <source>Grade %1 became %2</source>
        <translation>Aus Note %1 wurde %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>Hauptansprechpartner</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Etwas mit %1 tun</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Nächsten Schritt setzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A, overdue</source>
        <translation>A, überfällig</translation>
    </message>
    <message>
        <source>A, today</source>
        <translation>A, heute</translation>
    </message>
    <message>
        <source>B and C, after the A’s</source>
        <translation>B und C, nach den A</translation>
    </message>
    <message>
        <source>Touched today, without a next step</source>
        <translation>Heute kontaktiert, ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The folder %1 can’t be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Lead focus, follow-up and ride-alongs for field sales managers.</source>
        <translation>Lead-Fokus, Nachfassen und Begleitfahrten für Vertriebsleiter im Außendienst.</translation>
    </message>
    <message>
        <source>The book to open; else the last one.</source>
        <translation>Das zu öffnende Buch; sonst das letzte.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Das zu öffnende Buch.</translation>
    </message>
    <message>
        <source>Who you are; else the owner of the book.</source>
        <translation>Wer Sie sind; sonst der Besitzer des Buchs.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Ein Bild des Fensters schreiben und enden.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation>light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Size of the text, 0.9 to 1.5.</source>
        <translation>Größe des Textes, 0.9 bis 1.5.</translation>
    </message>
    <message>
        <source>The day to take for today, such as 2026-11-21.</source>
        <translation>Der Tag, der als heute gilt, etwa 2026-11-21.</translation>
    </message>
    <message>
        <source>--size takes a size such as 1440x900, not %1.</source>
        <translation>--size nimmt eine Größe wie 1440x900, nicht %1.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or contrast, not %1.</source>
        <translation>--theme nimmt light, dark oder contrast, nicht %1.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.9 to 1.5, not %1.</source>
        <translation>--scale nimmt eine Zahl von 0.9 bis 1.5, nicht %1.</translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-11-21, not %1.</source>
        <translation>--today nimmt ein Datum wie 2026-11-21, nicht %1.</translation>
    </message>
    <message>
        <source>One book at a time: you named %1.</source>
        <translation>Ein Buch zur Zeit: Sie nannten %1.</translation>
    </message>
    <message>
        <source>%1 brake is on</source>
        <translation>%1 Bremse ist an</translation>
    </message>
    <message>
        <source>%1 brakes are on</source>
        <translation>%1 Bremsen sind an</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>One thing needs you.</source>
        <translation>Eine Sache braucht Sie.</translation>
    </message>
    <message>
        <source>%1 things need you.</source>
        <translation>%1 Dinge brauchen Sie.</translation>
    </message>
    <message>
        <source>%1 waits in overdue follow-ups</source>
        <translation>%1 hängen in überfälligem Nachfassen</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Save the weekly report</source>
        <translation>Wochenbericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Writing the weekly report</source>
        <translation>Wochenbericht wird geschrieben</translation>
    </message>
    <message>
        <source>en, de or fr.</source>
        <translation>en, de oder fr.</translation>
    </message>
    <message>
        <source>--language takes en, de or fr, not %1.</source>
        <translation>--language nimmt en, de oder fr, nicht %1.</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 Karten</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>Give the book a name: your company, or your team.</source>
        <translation>Geben Sie dem Buch einen Namen: Ihre Firma oder Ihr Team.</translation>
    </message>
    <message>
        <source>The name is too long. %1 letters are the most.</source>
        <translation>Der Name ist zu lang. Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody in the book is called %1.</source>
        <translation>Niemand im Buch heißt %1.</translation>
    </message>
    <message>
        <source>%1 is not a manager, and a manager owns this book.</source>
        <translation>%1 gehört nicht zur Leitung, und dieses Buch gehört der Leitung.</translation>
    </message>
    <message>
        <source>%1 is not active any more.</source>
        <translation>%1 ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>A currency is a code of three capital letters such as EUR, not %1.</source>
        <translation>Eine Währung ist ein Code aus drei Großbuchstaben wie EUR, nicht %1.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 have other decimals, so this book can’t change from one to the other. Make a new book.</source>
        <translation>Beträge in %1 und %2 haben andere Nachkommastellen, daher kann dieses Buch nicht wechseln. Legen Sie ein neues Buch an.</translation>
    </message>
    <message>
        <source>Holidays are dates such as 2026-12-25 with spaces between, not %1.</source>
        <translation>Feiertage sind Daten wie 2026-12-25 mit Leerzeichen dazwischen, nicht %1.</translation>
    </message>
    <message>
        <source>A reason has %1 letters at most.</source>
        <translation>Ein Grund hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Keep at least one reason. A lost lead needs one.</source>
        <translation>Behalten Sie mindestens einen Grund. Ein verlorener Lead braucht einen.</translation>
    </message>
    <message>
        <source>Whose book it is, a manager’s or a rep’s, can’t be changed once it is made.</source>
        <translation>Wem das Buch gehört, der Leitung oder einem Verkäufer, lässt sich nach dem Anlegen nicht ändern.</translation>
    </message>
    <message>
        <source>The page to show, such as today or settings/week.</source>
        <translation>Die zu zeigende Seite, etwa today oder settings/week.</translation>
    </message>
    <message>
        <source>There is no such field, or it is archived.</source>
        <translation>Dieses Feld gibt es nicht, oder es ist archiviert.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Geben Sie dem Feld einen Namen.</translation>
    </message>
    <message>
        <source>A name has %1 letters at most.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Leads have a field called %1.</source>
        <translation>Leads haben schon ein Feld namens %1.</translation>
    </message>
    <message>
        <source>A field holds text, a number, a date, a choice, or yes or no.</source>
        <translation>Ein Feld enthält Text, eine Zahl, ein Datum, eine Auswahl oder ja oder nein.</translation>
    </message>
    <message>
        <source>A choice has %1 letters at most, and no “|”.</source>
        <translation>Eine Auswahl hat höchstens %1 Zeichen und kein „|“.</translation>
    </message>
    <message>
        <source>Give the field at least one choice, a line each.</source>
        <translation>Geben Sie dem Feld mindestens eine Auswahl, je eine Zeile.</translation>
    </message>
    <message>
        <source>The grading model reads %1. Take it out of the model first.</source>
        <translation>Das Bewertungsmodell liest %1. Nehmen Sie es zuerst aus dem Modell.</translation>
    </message>
    <message>
        <source>The view %1 shows %2. Save it without that field first.</source>
        <translation>Die Ansicht %1 zeigt %2. Speichern Sie sie zuerst ohne dieses Feld.</translation>
    </message>
    <message>
        <source>%1 keeps its type. Leads with a value in it: %2.</source>
        <translation>%1 behält seinen Typ. Leads mit einem Wert darin: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 is no field of choices.</source>
        <translation>%1 ist kein Feld mit Auswahl.</translation>
    </message>
    <message>
        <source>Leads have “%1”, so it stays among the choices.</source>
        <translation>Leads haben „%1“, daher bleibt es in der Auswahl.</translation>
    </message>
    <message>
        <source>There is no such archived field.</source>
        <translation>Dieses archivierte Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the kind of activity a name.</source>
        <translation>Geben Sie der Art von Aktivität einen Namen.</translation>
    </message>
    <message>
        <source>There is a kind called %1.</source>
        <translation>Es gibt schon eine Art namens %1.</translation>
    </message>
    <message>
        <source>Enter whole minutes from %1 to %2.</source>
        <translation>Geben Sie ganze Minuten von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>The quick log writes %1, so it stays. It can have another name.</source>
        <translation>Die Schnellerfassung schreibt %1, daher bleibt es. Es kann anders heißen.</translation>
    </message>
    <message>
        <source>The grading model counts %1, so it stays. It can have another name.</source>
        <translation>Das Bewertungsmodell zählt %1, daher bleibt es. Es kann anders heißen.</translation>
    </message>
    <message>
        <source>%1 stands in the history (%2), so it stays. It can have another name.</source>
        <translation>%1 steht im Verlauf (%2), daher bleibt es. Es kann anders heißen.</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Geben Sie der Stufe einen Namen.</translation>
    </message>
    <message>
        <source>There is a stage called %1.</source>
        <translation>Es gibt schon eine Stufe namens %1.</translation>
    </message>
    <message>
        <source>A process needs an open stage, a won one and a lost one, and %1 is the last of its type.</source>
        <translation>Ein Prozess braucht eine offene, eine gewonnene und eine verlorene Stufe, und %1 ist die letzte ihres Typs.</translation>
    </message>
    <message>
        <source>%1 %2 Leads in it: %3.</source>
        <translation>%1 %2 Leads darin: %3.</translation>
    </message>
    <message>
        <source>%1 %2 Moves of leads through it are kept: %3.</source>
        <translation>%1 %2 Aufbewahrte Wechsel von Leads: %3.</translation>
    </message>
    <message>
        <source>A criterion has %1 letters at most.</source>
        <translation>Ein Kriterium hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>Diesen Prozess gibt es nicht.</translation>
    </message>
    <message>
        <source>keeps its type, so that what was won and lost stays true.</source>
        <translation>behält ihren Typ, damit Gewonnenes und Verlorenes wahr bleibt.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 percent.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>What is won counts in full.</source>
        <translation>Gewonnenes zählt ganz.</translation>
    </message>
    <message>
        <source>What is lost or parked counts nothing.</source>
        <translation>Verlorenes oder Zurückgestelltes zählt nichts.</translation>
    </message>
    <message>
        <source>Enter whole days from 1 to %1, or nothing.</source>
        <translation>Geben Sie ganze Tage von 1 bis %1 ein, oder nichts.</translation>
    </message>
    <message>
        <source>Only leads in an open stage can be idle.</source>
        <translation>Nur Leads in einer offenen Stufe können ruhen.</translation>
    </message>
    <message>
        <source>Criteria are asked when a lead leaves an open stage. %1 is none.</source>
        <translation>Kriterien werden gefragt, wenn ein Lead eine offene Stufe verlässt. %1 ist keine.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There is a %1 in the team.</source>
        <translation>Im Team gibt es schon %1.</translation>
    </message>
    <message>
        <source>Initials are one to four letters.</source>
        <translation>Ein Kürzel hat einen bis vier Buchstaben.</translation>
    </message>
    <message>
        <source>%1 has these initials.</source>
        <translation>%1 hat dieses Kürzel.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@firma.de.</translation>
    </message>
    <message>
        <source>%1 has this e-mail address.</source>
        <translation>%1 hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A role is rep or manager.</source>
        <translation>Eine Rolle ist rep oder manager.</translation>
    </message>
    <message>
        <source>%1 owns this book, so the role stays manager.</source>
        <translation>%1 gehört dieses Buch, daher bleibt die Rolle Leitung.</translation>
    </message>
    <message>
        <source>People report to %1. Give them another manager first.</source>
        <translation>Andere berichten an %1. Geben Sie ihnen zuerst eine andere Leitung.</translation>
    </message>
    <message>
        <source>%1 is not a manager.</source>
        <translation>%1 gehört nicht zur Leitung.</translation>
    </message>
    <message>
        <source>%1 would then report to themselves.</source>
        <translation>%1 würde dann an sich selbst berichten.</translation>
    </message>
    <message>
        <source>Enter a whole number of leads from 0 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von Leads von 0 bis %1 ein.</translation>
    </message>
    <message>
        <source>An hour costs nothing or more.</source>
        <translation>Eine Stunde kostet nichts oder mehr.</translation>
    </message>
    <message>
        <source>%1 owns this book. Give it another owner first, under Company.</source>
        <translation>%1 gehört dieses Buch. Geben Sie ihm zuerst unter „Firma“ einen anderen Besitzer.</translation>
    </message>
    <message>
        <source>%1 owns this book, so the name stays.</source>
        <translation>%1 gehört dieses Buch, daher bleibt der Name.</translation>
    </message>
    <message>
        <source>%1 stands at leads, activities or goals, so the name stays. Make %1 inactive instead.</source>
        <translation>%1 steht bei Leads, Aktivitäten oder Zielen, daher bleibt der Name. Setzen Sie %1 stattdessen auf inaktiv.</translation>
    </message>
    <message>
        <source>That is worked out by the program, so it cannot be set.</source>
        <translation>Das errechnet das Programm, es lässt sich daher nicht setzen.</translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Geben Sie dem Schlagwort einen Namen.</translation>
    </message>
    <message>
        <source>A tag has no comma. Add one tag after the other.</source>
        <translation>Ein Schlagwort hat kein Komma. Fügen Sie eines nach dem anderen hinzu.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>The tag %1 was added</source>
        <translation>Schlagwort %1 hinzugefügt</translation>
    </message>
    <message>
        <source>The tag %1 was taken away</source>
        <translation>Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 was set</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as %2.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <translation>niemand heißt %1</translation>
    </message>
    <message>
        <source>One lead is in %1.</source>
        <translation>Ein Lead steht in %1.</translation>
    </message>
    <message>
        <source>%1 leads are in %2.</source>
        <translation>%1 Leads stehen in %2.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Liste wird exportiert</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>No lead is likely another one.</source>
        <translation>Kein Lead ist wahrscheinlich doppelt.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
    </message>
    <message>
        <source>The first %1 of %2 leads. Narrow the list to print the others.</source>
        <translation>Die ersten %1 von %2 Leads. Schränken Sie die Liste ein, um die anderen zu drucken.</translation>
    </message>
    <message>
        <source>That view is part of the program, so it keeps its name.</source>
        <translation>Diese Ansicht gehört zum Programm und behält daher ihren Namen.</translation>
    </message>
    <message>
        <source>There is a view %1 already.</source>
        <translation>Es gibt schon eine Ansicht %1.</translation>
    </message>
    <message>
        <source>No lead is deleted.</source>
        <translation>Kein Lead ist gelöscht.</translation>
    </message>
    <message>
        <source>Keys to press before the picture, such as &quot;&lt;Ctrl+K&gt;acme&quot;.</source>
        <translation>Tasten, die vor dem Bild gedrückt werden, etwa „&lt;Ctrl+K&gt;acme“.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and these are %2. Name a file that ends in .csv, or filter the list.</source>
        <translation>Ein Blatt fasst %1 Zeilen, und dies sind %2. Nennen Sie eine Datei, die auf .csv endet, oder filtern Sie die Liste.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows are clones of your best accounts (80% alike or more).</source>
        <translation>%1 von %2 Zeilen sind Klone Ihrer besten Kunden (80&#xa0;% ähnlich oder mehr).</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows are clones of your best accounts (80% alike or more).</source>
        <translation>%1 der ersten %2 Zeilen sind Klone Ihrer besten Kunden (80&#xa0;% ähnlich oder mehr).</translation>
    </message>
    <message>
        <source>Too little is known of the best accounts to say how much they are alike.</source>
        <translation>Von den besten Kunden ist zu wenig bekannt, um zu sagen, wie ähnlich sie sich sind.</translation>
    </message>
    <message>
        <source>The best accounts are unlike each other (%1% alike on average), so a clone of one says little about the others. Choose best accounts of one kind.</source>
        <translation>Die besten Kunden sind einander unähnlich (im Mittel zu %1&#xa0;% ähnlich), daher sagt ein Klon des einen wenig über die anderen. Wählen Sie beste Kunden einer Art.</translation>
    </message>
    <message>
        <source>There are no best accounts yet. Mark some of your customers as best accounts, or win the first leads.</source>
        <translation>Es gibt noch keine besten Kunden. Markieren Sie einige Ihrer Kunden als beste Kunden, oder gewinnen Sie die ersten Leads.</translation>
    </message>
    <message>
        <source>There is one best account to compare with. With three or more the likeness says more.</source>
        <translation>Es gibt einen besten Kunden zum Vergleichen. Mit drei oder mehr sagt die Ähnlichkeit mehr.</translation>
    </message>
    <message>
        <source>There are two best accounts to compare with. With three or more the likeness says more.</source>
        <translation>Es gibt zwei beste Kunden zum Vergleichen. Mit drei oder mehr sagt die Ähnlichkeit mehr.</translation>
    </message>
    <message>
        <source>The %1 most valuable of %2 best accounts are compared with.</source>
        <translation>Verglichen wird mit den %1 wertvollsten von %2 besten Kunden.</translation>
    </message>
    <message>
        <source>Nothing was sold in the last %1 months, so the best accounts of all time are taken.</source>
        <translation>In den letzten %1 Monaten wurde nichts verkauft, daher gelten die besten Kunden aller Zeiten.</translation>
    </message>
    <message>
        <source>Clones are won more often than other A’s: %1 against %2.</source>
        <translation>Klone werden öfter gewonnen als andere A: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>Clones are won less often than other A’s: %1 against %2.</source>
        <translation>Klone werden seltener gewonnen als andere A: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>Of the clones %1 were won, of the other A’s %2. That is too close to tell them apart.</source>
        <translation>Von den Klonen wurden %1 gewonnen, von den anderen A %2. Das liegt zu nah beieinander, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>No clones have been given to reps yet.</source>
        <translation>Verkäufer haben noch keine Klone bekommen.</translation>
    </message>
    <message>
        <source>Too few to compare: at least %1 closed clones and %1 closed other A’s are needed.</source>
        <translation>Zu wenige zum Vergleichen: Nötig sind mindestens %1 abgeschlossene Klone und %1 andere abgeschlossene A.</translation>
    </message>
    <message>
        <source>a new version of the model</source>
        <translation>eine neue Version des Modells</translation>
    </message>
    <message>
        <source>the manager’s grade</source>
        <translation>die Note der Leitung</translation>
    </message>
    <message>
        <source>the end of the manager’s grade</source>
        <translation>das Ende der Note der Leitung</translation>
    </message>
    <message>
        <source>a gate</source>
        <translation>eine Schranke</translation>
    </message>
    <message>
        <source>time alone</source>
        <translation>die Zeit allein</translation>
    </message>
    <message>
        <source>opening it again</source>
        <translation>das erneute Öffnen</translation>
    </message>
    <message>
        <source>a change of the settings</source>
        <translation>eine Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>One %1 became %2</source>
        <translation>Ein %1 wurde %2</translation>
    </message>
    <message>
        <source>%L1 %2’s became %3</source>
        <translation>%L1 %2 wurden %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, from %2.</source>
        <translation>%1, durch %2.</translation>
    </message>
    <message>
        <source>%1: %L2 of them from %3.</source>
        <translation>%1: %L2 davon durch %3.</translation>
    </message>
    <message>
        <source>%1: %L2 of them from %3, %L4 from %5.</source>
        <translation>%1: %L2 davon durch %3, %L4 durch %5.</translation>
    </message>
    <message>
        <source>No grade moved in %1 days.</source>
        <translation>In %1 Tagen hat sich keine Note bewegt.</translation>
    </message>
    <message>
        <source>In %1 days: grades that got better %L2, that got worse %L3.</source>
        <translation>In %1 Tagen: bessere Noten %L2, schlechtere %L3.</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>bis sie zurückgenommen wird</translation>
    </message>
    <message>
        <source>lapsed after %1</source>
        <translation>abgelaufen nach dem %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Closed leads: %1, each graded by what was known before it closed.</source>
        <translation>Abgeschlossene Leads: %1, jeder benotet nach dem, was vor seinem Abschluss bekannt war.</translation>
    </message>
    <message>
        <source>Closed leads: %1. They were entered when already closed, so they are graded by what the book says now.</source>
        <translation>Abgeschlossene Leads: %1. Sie waren schon abgeschlossen, als sie erfasst wurden, und sind daher nach dem benotet, was das Buch jetzt sagt.</translation>
    </message>
    <message>
        <source>Closed leads: %1. Graded by what was known before they closed: %2. Entered when already closed and so graded by what the book says now: %3.</source>
        <translation>Abgeschlossene Leads: %1. Benotet nach dem, was vor dem Abschluss bekannt war: %2. Schon abgeschlossen erfasst und daher nach dem benotet, was das Buch jetzt sagt: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>version %1 of the model</source>
        <translation>Version %1 des Modells</translation>
    </message>
    <message>
        <source>graded by the manager</source>
        <translation>von der Leitung benotet</translation>
    </message>
    <message>
        <source>the manager’s grade ended</source>
        <translation>die Note der Leitung endete</translation>
    </message>
    <message>
        <source>time went by</source>
        <translation>Zeit verging</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>the settings changed</source>
        <translation>die Einstellungen änderten sich</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>the file is UTF-16: save it as UTF-8</source>
        <translation>die Datei ist UTF-16: speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>a letter here is not UTF-8: save the file as UTF-8</source>
        <translation>ein Zeichen hier ist nicht UTF-8: speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>It alone ranks a won lead above a lost one in %1 of pairs, far better than what is known beforehand usually does. It may be filled in only once the outcome shows.</source>
        <translation>Das Feld allein stellt bei %1 der Paare einen gewonnenen Lead über einen verlorenen, weit besser, als es vorher Bekanntes meist tut. Vielleicht wird es erst ausgefüllt, wenn sich das Ergebnis zeigt.</translation>
    </message>
    <message>
        <source>It is known for %1 of the won and %2 of the lost leads: whether it was filled in seems to follow from how the deal went.</source>
        <translation>Es ist bei %1 der gewonnenen und %2 der verlorenen Leads bekannt: Ob es ausgefüllt wurde, scheint vom Ausgang des Geschäfts abzuhängen.</translation>
    </message>
    <message>
        <source>It is known for %1 of the closed leads but only %2 of the open ones, so it seems to be filled in when a lead is closed.</source>
        <translation>Es ist bei %1 der abgeschlossenen, aber nur bei %2 der offenen Leads bekannt, wird also wohl beim Abschließen ausgefüllt.</translation>
    </message>
    <message>
        <source>It was filled in or changed once the lead was closed for %1 of the leads of which the book knows it.</source>
        <translation>Bei %1 der Leads, von denen das Buch es weiß, wurde es erst nach dem Abschluss ausgefüllt oder geändert.</translation>
    </message>
    <message>
        <source>this answer never counts: an earlier one always holds first</source>
        <translation>diese Antwort zählt nie: immer trifft zuerst eine frühere zu</translation>
    </message>
    <message>
        <source>only distance_km is measured from a place</source>
        <translation>nur distance_km wird von einem Ort aus gemessen</translation>
    </message>
    <message>
        <source>only days_since counts from a date</source>
        <translation>nur days_since zählt ab einem Datum</translation>
    </message>
    <message>
        <source>no answer of this criterion gives points</source>
        <translation>keine Antwort dieses Kriteriums gibt Punkte</translation>
    </message>
    <message>
        <source>the book has no activities of the kind &apos;%1&apos;</source>
        <translation>das Buch hat keine Aktivitäten der Art &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>this key is not known; &apos;%1&apos; is</source>
        <translation>diesen Schlüssel gibt es nicht; &apos;%1&apos; gibt es</translation>
    </message>
    <message>
        <source>this should be a number: %1 without quotes</source>
        <translation>das sollte eine Zahl sein: %1 ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>this should be a number</source>
        <translation>das sollte eine Zahl sein</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 is new, with %2 points.</source>
        <translation>%1 ist neu, mit %2 Punkten.</translation>
    </message>
    <message>
        <source>%1 has %2 points instead of %3.</source>
        <translation>%1 hat %2 Punkte statt %3.</translation>
    </message>
    <message>
        <source>%1 is gone; it had %2 points.</source>
        <translation>%1 entfällt; es waren %2 Punkte.</translation>
    </message>
    <message>
        <source>%1 reads something else.</source>
        <translation>%1 liest etwas anderes.</translation>
    </message>
    <message>
        <source>The answers of %1 are others.</source>
        <translation>Die Antworten von %1 sind andere.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 stands under another dimension.</source>
        <translation>%1 steht unter einer anderen Dimension.</translation>
    </message>
    <message>
        <source>%1 starts at %2 instead of %3.</source>
        <translation>%1 beginnt bei %2 statt bei %3.</translation>
    </message>
    <message>
        <source>New gate: %1.</source>
        <translation>Neue Schranke: %1.</translation>
    </message>
    <message>
        <source>Gate gone: %1.</source>
        <translation>Schranke entfällt: %1.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>at most %1 while %2</source>
        <translation>höchstens %1, solange %2</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Its field is gone</source>
        <translation>Das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Distance bands</source>
        <translation>Entfernungsbereiche</translation>
    </message>
    <message>
        <source>Similarity bands</source>
        <translation>Ähnlichkeitsbereiche</translation>
    </message>
    <message>
        <source>Days since a date</source>
        <translation>Tage seit einem Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date bands</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Number bands</source>
        <translation>Zahlenbereiche</translation>
    </message>
    <message>
        <source>Pick from list</source>
        <translation>Auswahl aus der Liste</translation>
    </message>
    <message>
        <source>The engagement rules are others.</source>
        <translation>Die Regeln für Engagement sind andere.</translation>
    </message>
    <message>
        <source>Hot starts at %1 and warm at %2.</source>
        <translation>Heiß beginnt bei %1 und warm bei %2.</translation>
    </message>
    <message>
        <source>Left out as a possible leak.</source>
        <translation>Ausgelassen, weil es vielleicht das Ergebnis verrät.</translation>
    </message>
    <message>
        <source>No closed lead has a value.</source>
        <translation>Kein abgeschlossener Lead hat einen Wert.</translation>
    </message>
    <message>
        <source>Left out because the next leads will all come later.</source>
        <translation>Ausgelassen, weil die nächsten Leads alle später kommen.</translation>
    </message>
    <message>
        <source>Left out because nearly every lead has a value of its own.</source>
        <translation>Ausgelassen, weil fast jeder Lead einen eigenen Wert hat.</translation>
    </message>
    <message>
        <source>Left out because too few leads share a value, or all have the same.</source>
        <translation>Ausgelassen, weil zu wenige Leads denselben Wert haben oder alle denselben.</translation>
    </message>
    <message>
        <source>Left out because it tells no more than chance would.</source>
        <translation>Ausgelassen, weil es nicht mehr sagt als der Zufall.</translation>
    </message>
    <message>
        <source>Left out because it adds nothing to the others.</source>
        <translation>Ausgelassen, weil es den anderen nichts hinzufügt.</translation>
    </message>
    <message>
        <source>Suggested scorecard</source>
        <translation>Vorgeschlagene Punktekarte</translation>
    </message>
    <message>
        <source>Learned from %1 closed leads, %2 of them won. A is the best fifth of them, B the next fifth, and so on. A value that hardly any of them had gets the points of an average one.</source>
        <translation>Gelernt aus %1 abgeschlossenen Leads, davon %2 gewonnen. A ist ihr bestes Fünftel, B das nächste, und so weiter. Ein Wert, den kaum einer von ihnen hatte, bekommt die Punkte eines durchschnittlichen.</translation>
    </message>
    <message>
        <source>Nothing that is known of the closed leads beforehand tells the won from the lost.</source>
        <translation>Nichts, was von den abgeschlossenen Leads vorher bekannt ist, unterscheidet die gewonnenen von den verlorenen.</translation>
    </message>
    <message>
        <source>Of a won and a lost lead, the scorecard ranks the won one higher in %1 of 100 cases (95% range %2 to %3); tossing a coin gets 50.</source>
        <translation>Von einem gewonnenen und einem verlorenen Lead stellt die Punktekarte in %1 von 100 Fällen den gewonnenen höher (95-%-Bereich %2 bis %3); ein Münzwurf kommt auf 50.</translation>
    </message>
    <message>
        <source>%1 hardly predict winning. %2</source>
        <translation>%1 sagen kaum voraus, was gewonnen wird. %2</translation>
    </message>
    <message>
        <source>Nothing can be learned from %1: it is known only by working on a lead, or says who it is and not what it is like.</source>
        <translation>Aus %1 lässt sich nichts lernen: Es wird erst durch die Arbeit am Lead bekannt, oder es sagt, wer er ist, und nicht, wie er ist.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;.</source>
        <translation>Es gibt kein Feld &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There are too few closed leads to learn from: %1 won and %2 lost. At least %3 of each are needed.</source>
        <translation>Zu wenige abgeschlossene Leads, um daraus zu lernen: %1 gewonnen und %2 verloren. Nötig sind mindestens je %3.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>possible leak, %1 points</source>
        <translation>verrät evtl. das Ergebnis, %1 Punkte</translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation>verrät evtl. das Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>Known for %1 of the closed leads.</source>
        <translation>Bekannt bei %1 der abgeschlossenen Leads.</translation>
    </message>
    <message>
        <source>It tells the won from the lost strongly (information value %1). %2</source>
        <translation>Es unterscheidet gewonnene stark von verlorenen (Informationswert %1). %2</translation>
    </message>
    <message>
        <source>It is useful to tell the won from the lost (information value %1). %2</source>
        <translation>Es hilft, gewonnene von verlorenen zu unterscheiden (Informationswert %1). %2</translation>
    </message>
    <message>
        <source>It tells the won from the lost weakly (information value %1). %2</source>
        <translation>Es unterscheidet gewonnene schwach von verlorenen (Informationswert %1). %2</translation>
    </message>
    <message>
        <source>It tells no more than chance would (information value %1). %2</source>
        <translation>Es sagt nicht mehr als der Zufall (Informationswert %1). %2</translation>
    </message>
    <message>
        <source>None of the closed leads would have been an A.</source>
        <translation>Keiner der abgeschlossenen Leads wäre ein A gewesen.</translation>
    </message>
    <message>
        <source>An A would have won %1 of the time, all leads together %2.</source>
        <translation>Von den A wären %1 gewonnen worden, von allen Leads zusammen %2.</translation>
    </message>
    <message>
        <source>An A would win %1 times as often as a C.</source>
        <translation>Ein A würde %1-mal so oft gewonnen wie ein C.</translation>
    </message>
    <message>
        <source>%1 With %2 it was %3 times.</source>
        <translation>%1 Mit %2 war es %3-mal.</translation>
    </message>
    <message>
        <source>D and E together won %1 of %2, so the brake costs you little.</source>
        <translation>Von D und E zusammen wurden %1 von %2 gewonnen, die Bremse kostet Sie also wenig.</translation>
    </message>
    <message>
        <source>D and E together won %1 of %2: a brake on them would cost you wins.</source>
        <translation>Von D und E zusammen wurden %1 von %2 gewonnen: Eine Bremse darauf würde Sie Abschlüsse kosten.</translation>
    </message>
    <message>
        <source>%1 of %2 wins came from %3 A’s.</source>
        <translation>%1 von %2 gewonnenen Leads kamen von %3 A.</translation>
    </message>
    <message>
        <source>In %1 of 100 pairs the won lead had more points than the lost one; 50 is chance.</source>
        <translation>In %1 von 100 Paaren hatte der gewonnene Lead mehr Punkte als der verlorene; 50 ist Zufall.</translation>
    </message>
    <message>
        <source>%1 With %2 it is %3.</source>
        <translation>%1 Mit %2 sind es %3.</translation>
    </message>
    <message>
        <source>%1 The best fifth by points won %2 times as often as all.</source>
        <translation>%1 Das beste Fünftel nach Punkten wurde %2-mal so oft gewonnen wie alle.</translation>
    </message>
    <message>
        <source>These criteria hardly tell won leads from lost ones. Grades by them say little about winning.</source>
        <translation>Diese Kriterien unterscheiden gewonnene Leads kaum von verlorenen. Noten danach sagen wenig darüber, was gewonnen wird.</translation>
    </message>
    <message>
        <source>The likely ranges of A and C overlap: the difference between them may be chance.</source>
        <translation>Die wahrscheinlichen Bereiche von A und C überschneiden sich: Der Unterschied zwischen ihnen kann Zufall sein.</translation>
    </message>
    <message>
        <source>Too few closed leads to judge by: %1 won and %2 lost. From 30 won and 30 lost the figures say something.</source>
        <translation>Zu wenige abgeschlossene Leads für ein Urteil: %1 gewonnen und %2 verloren. Ab 30 gewonnenen und 30 verlorenen sagen die Zahlen etwas.</translation>
    </message>
    <message>
        <source>%1: %2 would add %3 points and make it a grade of %4.</source>
        <translation>%1: %2 brächte %3 Punkte mehr und ergäbe die Note %4.</translation>
    </message>
    <message>
        <source>%1: %2 would add %3 points.</source>
        <translation>%1: %2 brächte %3 Punkte mehr.</translation>
    </message>
    <message>
        <source>Without %1: %2 points, a grade of %3.</source>
        <translation>Ohne %1: %2 Punkte, Note %3.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>A lead among them is not open any more.</source>
        <translation>Ein Lead darunter ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>%1 clones</source>
        <translation>%1 Klone</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Verkäufer</translation>
    </message>
    <message>
        <source>Leads can’t be compared by %1.</source>
        <translation>Leads lassen sich nicht nach %1 vergleichen.</translation>
    </message>
    <message>
        <source>Only a field of text has spellings.</source>
        <translation>Nur ein Textfeld hat Schreibweisen.</translation>
    </message>
    <message>
        <source>Give the value that the spellings are to become.</source>
        <translation>Nennen Sie den Wert, zu dem die Schreibweisen werden.</translation>
    </message>
    <message>
        <source>There is no version %1 of the grading model.</source>
        <translation>Es gibt keine Version %1 des Bewertungsmodells.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Clones of our best</source>
        <translation>Klone bester Kunden</translation>
    </message>
    <message>
        <source>Looking for clones</source>
        <translation>Klone werden gesucht</translation>
    </message>
    <message>
        <source>the best accounts</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>fields to compare</source>
        <translation>Felder für den Vergleich</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1: none closed</source>
        <translation>%1: keiner abgeschlossen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 won, %4, likely %5 to %6</source>
        <translation>%1: %2 von %3 gewonnen, %4, wahrscheinlich %5 bis %6</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, zuvor %2</translation>
    </message>
    <message>
        <source>Grade	Closed	Won	Share won	Low	High	Revenue per lead
</source>
        <translation>Note	Abgeschlossen	Gewonnen	Anteil gewonnen	Von	Bis	Umsatz je Lead
</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This model file can’t be taken</source>
        <translation>Diese Modelldatei lässt sich nicht übernehmen</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong in %1:</source>
        <translation>Nichts wurde geändert. Das ist falsch in %1:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Export the grading model</source>
        <translation>Bewertungsmodell exportieren</translation>
    </message>
    <message>
        <source>Model file (*.json)</source>
        <translation>Modelldatei (*.json)</translation>
    </message>
    <message>
        <source>Import a grading model</source>
        <translation>Bewertungsmodell importieren</translation>
    </message>
    <message>
        <source>The grade is better than 28 days ago.</source>
        <translation>Die Note ist besser als vor 28 Tagen.</translation>
    </message>
    <message>
        <source>The grade is worse than 28 days ago.</source>
        <translation>Die Note ist schlechter als vor 28 Tagen.</translation>
    </message>
    <message>
        <source>The grade is the same as 28 days ago.</source>
        <translation>Die Note ist dieselbe wie vor 28 Tagen.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .json.</source>
        <translation>Nennen Sie eine Datei, die auf .csv, .xlsx oder .json endet.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has no days. Write it as call 3.</source>
        <translation>Zeile %1: „%2“ hat keine Tage. Schreiben Sie es so: call 3.</translation>
    </message>
    <message>
        <source>Line %1: days go from 0 to %2.</source>
        <translation>Zeile %1: Tage gehen von 0 bis %2.</translation>
    </message>
    <message>
        <source>Line %1: there is no kind of activity called “%2”.</source>
        <translation>Zeile %1: Es gibt keine Art von Aktivität namens „%2“.</translation>
    </message>
    <message>
        <source>Say at least one touch, such as call 0.</source>
        <translation>Nennen Sie mindestens einen Kontakt, etwa call 0.</translation>
    </message>
    <message>
        <source>A cadence has %1 touches at most; these are %2.</source>
        <translation>Eine Kontaktfolge hat höchstens %1 Kontakte; dies sind %2.</translation>
    </message>
    <message>
        <source>Watch: one more week off puts the brake on %1</source>
        <translation>Beobachten: noch eine verfehlte Woche, und die Bremse von %1 ist an</translation>
    </message>
    <message>
        <source>The oldest has waited 1 hour. The promise is %2.</source>
        <translation>Die älteste wartet seit 1 Stunde. Zugesagt: %2.</translation>
    </message>
    <message>
        <source>The oldest has waited %1 hours. The promise is %2.</source>
        <translation>Die älteste wartet seit %1 Stunden. Zugesagt: %2.</translation>
    </message>
    <message>
        <source>1 inquiry is to be asked: did you buy?</source>
        <translation>Bei 1 Anfrage ist nachzufragen: Haben Sie gekauft?</translation>
    </message>
    <message>
        <source>%1 inquiries are to be asked: did you buy?</source>
        <translation>Bei %1 Anfragen ist nachzufragen: Haben Sie gekauft?</translation>
    </message>
    <message>
        <source>The cadence for %1 is over and nobody answered. Park the lead, disqualify it or lose it.</source>
        <translation>Die Kontaktfolge für %1 ist zu Ende, und niemand hat geantwortet. Stellen Sie den Lead zurück, disqualifizieren Sie ihn, oder schließen Sie ihn als verloren.</translation>
    </message>
    <message>
        <source>Touch %1 of %2 of the cadence for %3</source>
        <translation>Kontakt %1 von %2 der Folge für %3</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1: Es folgt nichts.</translation>
    </message>
    <message>
        <source>Usual after “%1”</source>
        <translation>Üblich nach „%1“</translation>
    </message>
    <message>
        <source>No cadence holds: a call on the next working day</source>
        <translation>Keine Kontaktfolge gilt: ein Anruf am nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>any lead in %1</source>
        <translation>jeden Lead in %1</translation>
    </message>
    <message>
        <source>any lead</source>
        <translation>jeden Lead</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in any stage</source>
        <translation>%1 in jeder Stufe</translation>
    </message>
    <message>
        <source>%1 is not open: nothing follows.</source>
        <translation>%1 ist nicht offen: Es folgt nichts.</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody.</source>
        <translation>%1 Versuche, und niemand wurde erreicht.</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody. The lead may be disqualified as unreachable.</source>
        <translation>%1 Versuche, und niemand wurde erreicht. Der Lead darf als nicht erreichbar disqualifiziert werden.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step and its note</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 follow-up is overdue.</source>
        <translation>1 Schritt ist überfällig.</translation>
    </message>
    <message>
        <source>%1 follow-ups are overdue.</source>
        <translation>%1 Schritte sind überfällig.</translation>
    </message>
    <message>
        <source>1 follow-up is due today.</source>
        <translation>1 Schritt ist heute fällig.</translation>
    </message>
    <message>
        <source>%1 follow-ups are due today.</source>
        <translation>%1 Schritte sind heute fällig.</translation>
    </message>
    <message>
        <source>1 follow-up is overdue, %1 due today.</source>
        <translation>1 Schritt ist überfällig, %1 heute fällig.</translation>
    </message>
    <message>
        <source>%1 follow-ups are overdue, %2 due today.</source>
        <translation>%1 Schritte sind überfällig, %2 heute fällig.</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <extracomment>How many follow-ups are due, then whom the first one is with and when</extracomment>
        <translation>%1 Zuerst: %2</translation>
    </message>
    <message>
        <source>%1 follow-ups: %2</source>
        <translation>%1 Schritte: %2</translation>
    </message>
    <message>
        <source>1 lead is off profile and waits for the manager at intake.</source>
        <translation>1 Lead ist außerhalb des Profils und wartet bei der Aufnahme auf die Leitung.</translation>
    </message>
    <message>
        <source>%1 leads are off profile and wait for the manager at intake.</source>
        <translation>%1 Leads sind außerhalb des Profils und warten bei der Aufnahme auf die Leitung.</translation>
    </message>
    <message>
        <source>%1 is no inquiry: it has no day on which it came in.</source>
        <translation>%1 ist keine Anfrage: Der Tag des Eingangs fehlt.</translation>
    </message>
    <message>
        <source>%1 is won already: it bought from us.</source>
        <translation>%1 ist schon gewonnen und hat bei uns gekauft.</translation>
    </message>
    <message>
        <source>Nothing is to be asked of %1 now. Say for which age: 3, 6 or 12 months.</source>
        <translation>Bei %1 ist jetzt nichts nachzufragen. Sagen Sie, für welches Alter: 3, 6 oder 12 Monate.</translation>
    </message>
    <message>
        <source>The question is asked after 3, 6 and 12 months.</source>
        <translation>Gefragt wird nach 3, 6 und 12 Monaten.</translation>
    </message>
    <message>
        <source>%1 came in less than %2 months ago.</source>
        <translation>%1 kam vor weniger als %2 Monaten.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Grades go from A to E.</source>
        <translation>Noten gehen von A bis E.</translation>
    </message>
    <message>
        <source>%1 is no open stage. Nothing follows there.</source>
        <translation>%1 ist keine offene Stufe. Dort folgt nichts.</translation>
    </message>
    <message>
        <source>There is no such cadence.</source>
        <translation>Diese Kontaktfolge gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>A touch of a cadence and the days after the one before it: Call today, E-mail +3 d</extracomment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 +%2 d</source>
        <translation>%1 +%2 T</translation>
    </message>
    <message>
        <source>There is a cadence for %1 already.</source>
        <translation>Eine Kontaktfolge für %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose the leads to give, and at least one rep.</source>
        <translation>Wählen Sie die Leads, die Sie geben wollen, und mindestens einen Verkäufer.</translation>
    </message>
    <message>
        <source>In the territory of %1</source>
        <translation>Im Gebiet von %1</translation>
    </message>
    <message>
        <source>Is with %1 already</source>
        <translation>Ist schon bei %1</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1 has the most room</source>
        <translation>%1 hat am meisten Platz</translation>
    </message>
    <message>
        <source>%1 has the smallest share of %2’s</source>
        <translation>%1 hat den kleinsten Anteil an %2</translation>
    </message>
    <message>
        <source>%1 is not an inquiry, so there is nothing to answer. Give it to the rep instead.</source>
        <translation>%1 ist keine Anfrage, also gibt es nichts zu beantworten. Geben Sie den Lead stattdessen dem Verkäufer.</translation>
    </message>
    <message>
        <source>%1 is not open. Only an open inquiry is handed off.</source>
        <translation>%1 ist nicht offen. Nur eine offene Anfrage wird übergeben.</translation>
    </message>
    <message>
        <source>%1 waits for the answer of %2 already.</source>
        <translation>%1 wartet schon auf die Antwort von %2.</translation>
    </message>
    <message>
        <source>%1 does not wait for an answer.</source>
        <translation>%1 wartet nicht auf eine Antwort.</translation>
    </message>
    <message>
        <source>%1 was offered to %2, who answers it.</source>
        <translation>%1 wurde an %2 angeboten, und von dort kommt die Antwort.</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 ist nicht offen.</translation>
    </message>
    <message>
        <source>%1 waits for an answer. Accept or reject it first.</source>
        <translation>%1 wartet auf eine Antwort. Nehmen Sie die Anfrage erst an, oder weisen Sie sie ab.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört %2.</translation>
    </message>
    <message>
        <source>%1 belongs to nobody yet.</source>
        <translation>%1 gehört noch niemandem.</translation>
    </message>
    <message>
        <source>%1 is not an inquiry. Move it to a lost stage instead.</source>
        <translation>%1 ist keine Anfrage. Verschieben Sie den Lead stattdessen in eine Stufe, in der Leads verloren sind.</translation>
    </message>
    <message>
        <source>Nobody has touched %1 yet. It can be disqualified after contact.</source>
        <translation>%1 wurde noch nicht kontaktiert. Disqualifizieren lässt sich der Lead erst nach dem Kontakt.</translation>
    </message>
    <message>
        <source>%1 counts as unreachable after %2 attempts without an answer; these are %3.</source>
        <translation>%1 gilt nach %2 Versuchen ohne Antwort als nicht erreichbar; dies sind %3.</translation>
    </message>
    <message>
        <source>An inquiry is offered to an active rep.</source>
        <translation>Eine Anfrage wird einem aktiven Verkäufer angeboten.</translation>
    </message>
    <message>
        <source>A hand-off is rejected for one of three reasons: wrong route, wrong or missing data, or not our customer.</source>
        <translation>Eine Übergabe wird aus einem von drei Gründen abgewiesen: falsch zugeteilt, falsche oder fehlende Angaben, oder nicht unser Kunde.</translation>
    </message>
    <message>
        <source>A lead is disqualified for one of five reasons: no need, no budget, no fit, unreachable, or wrong or missing data.</source>
        <translation>Ein Lead wird aus einem von fünf Gründen disqualifiziert: kein Bedarf, kein Budget, passt nicht, nicht erreichbar, oder falsche oder fehlende Angaben.</translation>
    </message>
    <message>
        <source>The sales process has no lost stage for %1.</source>
        <translation>Der Verkaufsprozess hat für %1 keine Stufe, in der Leads verloren sind.</translation>
    </message>
    <message>
        <source>Say why the lead is given back.</source>
        <translation>Sagen Sie, warum der Lead zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Give a later day on which the lead comes back.</source>
        <translation>Nennen Sie einen späteren Tag, an dem der Lead zurückkommt.</translation>
    </message>
    <message>
        <source>The sales process has no parked stage for %1.</source>
        <translation>Der Verkaufsprozess hat für %1 keine Stufe, in der Leads zurückgestellt sind.</translation>
    </message>
    <message>
        <source>Given back for later</source>
        <translation>Für später zurückgegeben</translation>
    </message>
    <message>
        <source>Only a manager answers at intake. Argue for the lead instead.</source>
        <translation>Bei der Aufnahme antwortet nur die Leitung. Nennen Sie stattdessen Ihre Gründe für den Lead.</translation>
    </message>
    <message>
        <source>An answer approves, refuses or parks the lead.</source>
        <translation>Eine Antwort genehmigt den Lead, lehnt ihn ab oder stellt ihn zurück.</translation>
    </message>
    <message>
        <source>That lead is approved already.</source>
        <translation>Dieser Lead ist schon genehmigt.</translation>
    </message>
    <message>
        <source>Park it until a day after today.</source>
        <translation>Stellen Sie ihn bis zu einem Tag nach heute zurück.</translation>
    </message>
    <message>
        <source>The lead’s rep argues; a manager answers.</source>
        <translation>Der Verkäufer des Leads nennt Gründe; die Leitung antwortet.</translation>
    </message>
    <message>
        <source>Only the lead’s own rep argues for it.</source>
        <translation>Gründe für den Lead nennt nur sein eigener Verkäufer.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Say from which day to which later day the steps are due now.</source>
        <translation>Sagen Sie, von welchem bis zu welchem späteren Tag die Schritte jetzt fällig sind.</translation>
    </message>
    <message>
        <source>Say the first new day.</source>
        <translation>Nennen Sie den ersten neuen Tag.</translation>
    </message>
    <message>
        <source>Steps cannot move to a day that is over. Give today or a later day.</source>
        <translation>Schritte lassen sich nicht auf einen vergangenen Tag verschieben. Nennen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>At least one step goes to a day.</source>
        <translation>Auf einen Tag kommt mindestens ein Schritt.</translation>
    </message>
    <message>
        <source>No open step is due in that time.</source>
        <translation>In dieser Zeit ist kein offener Schritt fällig.</translation>
    </message>
    <message>
        <source>The steps would go past the year 9999. Give an earlier day.</source>
        <translation>Die Schritte gingen über das Jahr 9999 hinaus. Nennen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>A step that was to move is over already. Look at the preview again.</source>
        <translation>Ein Schritt, der verschoben werden sollte, ist schon vorbei. Sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>%1 has no open leads.</source>
        <translation>%1 hat keine offenen Leads.</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Für jeden offenen Lead ist jemand zuständig.</translation>
    </message>
    <message>
        <source>There is no rep to deal them to. Add one under Settings, People.</source>
        <translation>Es gibt keinen Verkäufer, an den sie verteilt werden können. Legen Sie einen unter Einstellungen, Personen und Rollen an.</translation>
    </message>
    <message>
        <source>None of these leads is open.</source>
        <translation>Keiner dieser Leads ist offen.</translation>
    </message>
    <message>
        <source>No follow-up has fallen due yet.</source>
        <translation>Noch wurde kein Schritt fällig.</translation>
    </message>
    <message>
        <source>No follow-up has fallen due this week. In week %1, %2 were done on time.</source>
        <translation>Diese Woche wurde kein Schritt fällig. In Woche %1 wurden %2 pünktlich erledigt.</translation>
    </message>
    <message>
        <source>%1 were done on time this week.</source>
        <translation>%1 wurden diese Woche pünktlich erledigt.</translation>
    </message>
    <message>
        <source>%1 were done on time this week, as in %2.</source>
        <translation>%1 wurden diese Woche pünktlich erledigt, wie im %2.</translation>
    </message>
    <message>
        <source>%1 were done on time this week, up from %2 in %3.</source>
        <translation>%1 wurden diese Woche pünktlich erledigt, mehr als im %3 (%2).</translation>
    </message>
    <message>
        <source>%1 were done on time this week, down from %2 in %3.</source>
        <translation>%1 wurden diese Woche pünktlich erledigt, weniger als im %3 (%2).</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>1 is overdue.</source>
        <translation>1 ist überfällig.</translation>
    </message>
    <message>
        <source>%1 are overdue.</source>
        <translation>%1 sind überfällig.</translation>
    </message>
    <message>
        <source>1 is overdue and %1 is at risk.</source>
        <translation>1 ist überfällig, und %1 sind gefährdet.</translation>
    </message>
    <message>
        <source>%1 are overdue and %2 is at risk.</source>
        <translation>%1 sind überfällig, und %2 sind gefährdet.</translation>
    </message>
    <message>
        <source>%1, weeks %2 to %3</source>
        <translation>%1, Wochen %2 bis %3</translation>
    </message>
    <message>
        <source>Week %1 of %2 to week %3 of %4</source>
        <translation>Woche %1/%2 bis Woche %3/%4</translation>
    </message>
    <message>
        <source>The %1 gap is %2.</source>
        <translation>In %1 fehlen %2 zum Umsatzziel.</translation>
    </message>
    <message>
        <source>%1’s overdue follow-up holds %2.</source>
        <translation>Im überfälligen Schritt von %1 stecken %2.</translation>
    </message>
    <message>
        <source>%1’s %2 overdue follow-ups hold %3.</source>
        <translation>In den %2 überfälligen Schritten von %1 stecken %3.</translation>
    </message>
    <message>
        <source>goal 100%</source>
        <translation>Ziel 100&#xa0;%</translation>
    </message>
    <message>
        <source>Week %1: nothing fell due</source>
        <translation>Woche %1: Nichts wurde fällig</translation>
    </message>
    <message>
        <source>Week %1: %2 of %3 on time, %4</source>
        <translation>Woche %1: %2 von %3 pünktlich, %4</translation>
    </message>
    <message>
        <source>Week	Due	On time	Share
</source>
        <translation>Woche	Fällig	Pünktlich	Anteil
</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1 done. No next step is set.</source>
        <translation>%1 erledigt. Kein nächster Schritt ist gesetzt.</translation>
    </message>
    <message>
        <source>%1 done. Next on %2.</source>
        <translation>%1 erledigt. Weiter am %2.</translation>
    </message>
    <message>
        <source>%1 done. Next %2 %3.</source>
        <translation>%1 erledigt. Weiter: %2 am %3.</translation>
    </message>
    <message>
        <source>%1, %2 at risk</source>
        <translation>%1, %2 gefährdet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, nothing overdue</source>
        <translation>%1, nichts überfällig</translation>
    </message>
    <message>
        <source>%1, %2 overdue, %3 at risk</source>
        <translation>%1, %2 überfällig, %3 gefährdet</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>nichts erledigt</translation>
    </message>
    <message>
        <source>%1, %2 of them on time</source>
        <translation>%1, davon %2 pünktlich</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Hand-offs %1 to %2.xlsx</source>
        <translation>Übergaben %1 bis %2.xlsx</translation>
    </message>
    <message>
        <source>One hand-off is in %1.</source>
        <translation>Eine Übergabe steht in %1.</translation>
    </message>
    <message>
        <source>%1 hand-offs are in %2.</source>
        <translation>%1 Übergaben stehen in %2.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Give %1 back for later</source>
        <translation>%1 für später zurückgeben</translation>
    </message>
    <message>
        <source>It is parked, belongs to nobody, and comes back to the manager’s lists on the day.</source>
        <translation>Der Lead wird zurückgestellt, gehört niemandem und kommt an dem Tag auf die Listen der Leitung zurück.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Budget comes later</source>
        <translation>Budget kommt später</translation>
    </message>
    <message>
        <source>Project is on hold</source>
        <translation>Projekt ruht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Kommt zurück am</translation>
    </message>
    <message>
        <source>Disqualify %1</source>
        <translation>%1 disqualifizieren</translation>
    </message>
    <message>
        <source>It closes as no decision, with the reason.</source>
        <translation>Der Lead schließt als „Keine Entscheidung“, mit dem Grund.</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualifizieren</translation>
    </message>
    <message>
        <source>Give back for later…</source>
        <translation>Für später zurückgeben…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualifizieren…</translation>
    </message>
    <message>
        <source>Save the receipt for marketing</source>
        <translation>Rückmeldung ans Marketing speichern</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>No hand-off waits for an answer.</source>
        <translation>Keine Übergabe wartet auf Antwort.</translation>
    </message>
    <message>
        <source>1 hand-off waits for an answer.</source>
        <translation>1 Übergabe wartet auf Antwort.</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for an answer.</source>
        <translation>%1 Übergaben warten auf Antwort.</translation>
    </message>
    <message>
        <source>None was answered in the last %1 days.</source>
        <translation>In den letzten %1 Tagen wurde keine beantwortet.</translation>
    </message>
    <message>
        <source>%1 accepts %2; the goal is %3.</source>
        <translation>%1 nimmt %2 an; das Ziel ist %3.</translation>
    </message>
    <message>
        <source>%1 are accepted; the goal is %2.</source>
        <translation>%1 werden angenommen; das Ziel ist %2.</translation>
    </message>
    <message>
        <source>%1 h, promise is %2</source>
        <translation>%1 h, zugesagt %2</translation>
    </message>
    <message>
        <source>That is no working day</source>
        <translation>Das ist kein Arbeitstag</translation>
    </message>
    <message>
        <source>%1 are inquiries and wait for the answer</source>
        <translation>%1 sind Anfragen und warten auf die Antwort</translation>
    </message>
    <message>
        <source>Hand-off rejected: %1</source>
        <translation>Übergabe abgewiesen: %1</translation>
    </message>
    <message>
        <source>Hand-off accepted</source>
        <translation>Übergabe angenommen</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>An %1 angeboten</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Übergabe zurückgezogen</translation>
    </message>
    <message>
        <source>Calls of %1 %2.csv</source>
        <translation>Anrufe von %1 %2.csv</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Anrufliste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx);;PDF (*.pdf);;Web page (*.html)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>%1 have waited longer than the limit of %2.</source>
        <translation>%1 haben länger gewartet als die Grenze von %2.</translation>
    </message>
    <message>
        <source>Your new leads below B wait for a yes until two weeks in a row are on goal.</source>
        <translation>Ihre neuen Leads unter B warten auf ein Ja, bis zwei Wochen in Folge im Ziel sind.</translation>
    </message>
    <message>
        <source>The text is too long to be the costs of sources.</source>
        <translation>Der Text ist zu lang, um die Kosten von Quellen zu sein.</translation>
    </message>
    <message>
        <source>%1 One more cell is not understood. Nothing was changed.</source>
        <translation>%1 Eine weitere Zelle ist nicht zu verstehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 %2 more cells are not understood. Nothing was changed.</source>
        <translation>%1 %2 weitere Zellen sind nicht zu verstehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was won so far, and the pace of the last 13 weeks for the working days that are left.</source>
        <translation>Was bisher gewonnen wurde, und für die verbleibenden Arbeitstage das Tempo der letzten 13 Wochen.</translation>
    </message>
    <message>
        <source>What was won so far, and for the days that are left what the same days brought a year ago.</source>
        <translation>Was bisher gewonnen wurde, und für die verbleibenden Tage, was dieselben Tage vor einem Jahr brachten.</translation>
    </message>
    <message>
        <source>What was won so far, and what leads of their age brought before, with as many new leads as in the last 13 weeks.</source>
        <translation>Was bisher gewonnen wurde, und was Leads ihres Alters früher brachten, mit so vielen neuen Leads wie in den letzten 13 Wochen.</translation>
    </message>
    <message>
        <source>Nothing was won in the last 13 weeks, so the past says nothing.</source>
        <translation>In den letzten 13 Wochen wurde nichts gewonnen, daher sagt die Vergangenheit nichts.</translation>
    </message>
    <message>
        <source>A campaign belongs to a source. Give its name.</source>
        <translation>Eine Kampagne gehört zu einer Quelle. Geben Sie deren Namen an.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 has a campaign %2 already.</source>
        <translation>%1 hat schon eine Kampagne %2.</translation>
    </message>
    <message>
        <source>A cost needs the name of its source.</source>
        <translation>Kosten brauchen den Namen ihrer Quelle.</translation>
    </message>
    <message>
        <source>The name of a source or a campaign has %1 letters at most.</source>
        <translation>Der Name einer Quelle oder Kampagne hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A cost needs its month.</source>
        <translation>Kosten brauchen ihren Monat.</translation>
    </message>
    <message>
        <source>The cost of %1 in %2 is too large to be meant.</source>
        <translation>Die Kosten von %1 für %2 sind zu hoch, um gemeint zu sein.</translation>
    </message>
    <message>
        <source>The cost of %1 in %2 is given twice.</source>
        <translation>Die Kosten von %1 für %2 sind zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 has no campaign %2.</source>
        <translation>%1 hat keine Kampagne %2.</translation>
    </message>
    <message>
        <source>Name a month as 2026-11 or a quarter as 2026-Q4, not %1.</source>
        <translation>Nennen Sie einen Monat als 2026-11 oder ein Quartal als 2026-Q4, nicht %1.</translation>
    </message>
    <message>
        <source>Give a reason. It stands beside the forecast and in the history.</source>
        <translation>Geben Sie einen Grund an. Er steht neben der Prognose und im Verlauf.</translation>
    </message>
    <message>
        <source>The reason is too long. Say it in a sentence.</source>
        <translation>Der Grund ist zu lang. Sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>A forecast is not below zero.</source>
        <translation>Eine Prognose liegt nicht unter null.</translation>
    </message>
    <message>
        <source>Nobody has said anything else about %1, so there is nothing to take back.</source>
        <translation>Zu %1 hat niemand etwas anderes gesagt, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>A category is commit, best case, pipeline or omitted, not %1.</source>
        <translation>Eine Kategorie ist commit, best case, pipeline oder omitted, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is not open, so no forecast counts on it.</source>
        <translation>%1 ist nicht offen, daher zählt keine Prognose darauf.</translation>
    </message>
    <message>
        <source>A quota is not below zero.</source>
        <translation>Ein Umsatzziel liegt nicht unter null.</translation>
    </message>
    <message>
        <source>Week %1 is not over yet.</source>
        <translation>Woche %1 ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The forecast of week %1 is frozen already.</source>
        <translation>Die Prognose von Woche %1 ist schon eingefroren.</translation>
    </message>
    <message>
        <source>Week %1 was not frozen when it was over, and what the forecast was then is not known any more.</source>
        <translation>Woche %1 wurde nicht eingefroren, als sie vorbei war, und was die Prognose damals war, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Say to which stage the leads of %1 go. Leads in it: %2.</source>
        <translation>Sagen Sie, in welche Stufe die Leads von %1 gehen. Leads darin: %2.</translation>
    </message>
    <message>
        <source>The leads of %1 need another stage to go to.</source>
        <translation>Die Leads von %1 müssen in eine andere Stufe gehen.</translation>
    </message>
    <message>
        <source>The leads of %1 stay in its process. %2 is in another one.</source>
        <translation>Die Leads von %1 bleiben in ihrem Prozess. %2 ist in einem anderen.</translation>
    </message>
    <message>
        <source>%1 is of another type than %2. What was won and lost stays true.</source>
        <translation>%1 ist von anderem Typ als %2. Gewonnenes und Verlorenes bleibt wahr.</translation>
    </message>
    <message>
        <source>The stage %1 was removed</source>
        <translation>Die Stufe %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Give the process a name.</source>
        <translation>Geben Sie dem Prozess einen Namen.</translation>
    </message>
    <message>
        <source>A process has no “/” in its name, which stands between it and a stage.</source>
        <translation>Der Name eines Prozesses hat kein „/“, das zwischen ihm und einer Stufe steht.</translation>
    </message>
    <message>
        <source>There is a process called %1.</source>
        <translation>Es gibt schon einen Prozess namens %1.</translation>
    </message>
    <message>
        <source>%1 is the only process, and leads need one.</source>
        <translation>%1 ist der einzige Prozess, und Leads brauchen einen.</translation>
    </message>
    <message>
        <source>Say to which process the leads of %1 go. Leads in it: %2.</source>
        <translation>Sagen Sie, in welchen Prozess die Leads von %1 gehen. Leads darin: %2.</translation>
    </message>
    <message>
        <source>The leads of %1 need another process to go to.</source>
        <translation>Die Leads von %1 müssen in einen anderen Prozess gehen.</translation>
    </message>
    <message>
        <source>%1 has no stage for the leads in %2. Add one of that type.</source>
        <translation>%1 hat keine Stufe für die Leads in %2. Fügen Sie eine dieses Typs hinzu.</translation>
    </message>
    <message>
        <source>The process %1 was removed</source>
        <translation>Der Prozess %1 wurde entfernt</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>Took back what was said of the forecast of %1</source>
        <translation>Prognose von Hand für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>mehrere Personen</translation>
    </message>
    <message>
        <source>%1 brought %2. No quota was set for it.</source>
        <translation>%1 brachte %2. Dafür war kein Umsatzziel gesetzt.</translation>
    </message>
    <message>
        <source>Nothing is won in %1 yet, and no open lead with a value is expected to close in it.</source>
        <translation>Für %1 ist noch nichts gewonnen, und es gibt keinen offenen Lead mit Wert, dessen Abschluss darin erwartet wird.</translation>
    </message>
    <message>
        <source>%1 lands at %2. No quota is set for it.</source>
        <translation>%1 landet bei %2. Dafür ist kein Umsatzziel gesetzt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Es fehlen %1.</translation>
    </message>
    <message>
        <source>The missing %1 is more than the %2 waiting in overdue follow-ups.</source>
        <translation>Die fehlenden %1 sind mehr als die %2, die in überfälligem Nachfassen hängen.</translation>
    </message>
    <message>
        <source>The missing %1 is less than the %2 waiting in overdue follow-ups.</source>
        <translation>Die fehlenden %1 sind weniger als die %2, die in überfälligem Nachfassen hängen.</translation>
    </message>
    <message>
        <source>Nothing is won yet: it rests on open leads alone.</source>
        <translation>Noch ist nichts gewonnen: Alles stützt sich auf offene Leads.</translation>
    </message>
    <message>
        <source>Only one lead has closed so far, which is too few to trust the odds.</source>
        <translation>Bisher ist erst ein Lead abgeschlossen, zu wenig, um den Wahrscheinlichkeiten zu trauen.</translation>
    </message>
    <message>
        <source>Only %1 leads have closed so far, which is too few to trust the odds.</source>
        <translation>Bisher sind erst %1 Leads abgeschlossen, zu wenige, um den Wahrscheinlichkeiten zu trauen.</translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation>Erstes Quartal</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>Zweites Quartal</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>Drittes Quartal</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>Viertes Quartal</translation>
    </message>
    <message>
        <source>Set by hand: %1.</source>
        <translation>Von Hand gesetzt: %1.</translation>
    </message>
    <message>
        <source>Forecast %1, likely %2 to %3</source>
        <translation>Prognose %1, wahrscheinlich %2 bis %3</translation>
    </message>
    <message>
        <source>Stage odds are those of Settings</source>
        <translation>Wahrscheinlichkeiten der Stufen sind die der Einstellungen</translation>
    </message>
    <message>
        <source>Stage odds come from your own %1 closed leads</source>
        <translation>Wahrscheinlichkeiten der Stufen kommen aus Ihren %1 abgeschlossenen Leads</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>best case %1</source>
        <translation>Bestfall %1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>without a category %1</source>
        <translation>ohne Kategorie %1</translation>
    </message>
    <message>
        <source>omitted %1</source>
        <translation>ausgelassen %1</translation>
    </message>
    <message>
        <source>Open leads by what people say: %1.</source>
        <translation>Offene Leads nach Einschätzung: %1.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 said %2 instead of %3 on %4: %5</source>
        <translation>%1 sagte %2 statt %3, am %4: %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Forecast %1.pdf</source>
        <translation>Prognose %1.pdf</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Prognose wird geschrieben</translation>
    </message>
    <message>
        <source>Save the forecast</source>
        <translation>Prognose speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Leads for Excel (*.xlsx);;Leads as CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Leads für Excel (*.xlsx);;Leads als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Wahrscheinlichkeiten der Stufen</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1: yours %2, measured %3, %4 won</source>
        <translation>%1: gesetzt %2, gemessen %3, %4 gewonnen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>%1 T alt</translation>
    </message>
    <message>
        <source>Worth %1, weighs %2 at odds of %3</source>
        <translation>Wert %1, wiegt %2 bei einer Wahrscheinlichkeit von %3</translation>
    </message>
    <message>
        <source>Put off once</source>
        <translation>Einmal verschoben</translation>
    </message>
    <message>
        <source>Put off %1 times</source>
        <translation>%1-mal verschoben</translation>
    </message>
    <message>
        <source>%1×, %2 d</source>
        <translation>%1×, %2 T</translation>
    </message>
    <message>
        <source>From %1 to %2, last put off on %3</source>
        <translation>Von %1 auf %2, zuletzt verschoben am %3</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>The expected close has passed.</source>
        <translation>Der erwartete Abschluss ist vorbei.</translation>
    </message>
    <message>
        <source>Without an expected close no forecast counts it.</source>
        <translation>Ohne erwarteten Abschluss zählt ihn keine Prognose.</translation>
    </message>
    <message>
        <source>%1: forecast %2 in week %3, %4 came, off by %5</source>
        <translation>%1: Prognose %2 in Woche %3, gekommen sind %4, Abweichung %5</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>ohne Vergleich</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>off by %1 on average</source>
        <translation>Abweichung im Mittel %1</translation>
    </message>
    <message>
        <source>No quarter has been frozen yet. The first is judged when %1 is over.</source>
        <translation>Noch ist kein Quartal eingefroren. Das erste wird beurteilt, wenn %1 vorbei ist.</translation>
    </message>
    <message>
        <source>No month has been frozen yet. The first is judged when %1 is over.</source>
        <translation>Noch ist kein Monat eingefroren. Der erste wird beurteilt, wenn der %1 vorbei ist.</translation>
    </message>
    <message>
        <source>the same day in %1</source>
        <translation>nur am selben Tag in %1</translation>
    </message>
    <message>
        <source>one day in %1</source>
        <translation>einen Tag in %1</translation>
    </message>
    <message>
        <source>%1 days in %2</source>
        <translation>%1 Tage in %2</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>abgehakt: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>1 qualified</source>
        <translation>1 qualifiziert</translation>
    </message>
    <message>
        <source>%1 qualified</source>
        <translation>%1 qualifiziert</translation>
    </message>
    <message>
        <source>%1: no cost entered, %2</source>
        <translation>%1: keine Kosten eingetragen, %2</translation>
    </message>
    <message>
        <source>%1: cost %2, none qualified</source>
        <translation>%1: Kosten %2, keiner qualifiziert</translation>
    </message>
    <message>
        <source>%1: %2, cost %3, %4</source>
        <translation>%1: %2, Kosten %3, %4</translation>
    </message>
    <message>
        <source>Source	Quarter	Cost	Qualified	Per qualified
</source>
        <translation>Quelle	Quartal	Kosten	Qualifiziert	Je qualif. Lead
</translation>
    </message>
    <message>
        <source>1 amount of the costs is changed.</source>
        <translation>1 Betrag der Kosten ist geändert.</translation>
    </message>
    <message>
        <source>%1 amounts of the costs are changed.</source>
        <translation>%1 Beträge der Kosten sind geändert.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Kosten in %1</translation>
    </message>
    <message>
        <source>%1 is a campaign of %2 now.</source>
        <translation>%1 ist jetzt eine Kampagne von %2.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What each source cost, month by month, in %1. The row of a source holds what belongs to none of its campaigns; each amount counts once.</source>
        <translation>Was jede Quelle gekostet hat, Monat für Monat, in %1. Die Zeile einer Quelle enthält, was zu keiner ihrer Kampagnen gehört; jeder Betrag zählt einmal.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>It stands below its source at once. Its leads come with the name in their field Campaign, by hand or by an import.</source>
        <translation>Sie steht sofort unter ihrer Quelle. Ihre Leads kommen mit dem Namen im Feld „Kampagne“, von Hand oder durch einen Import.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>%1 graded</source>
        <translation>%1 benotet</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>ohne Kampagne</translation>
    </message>
    <message>
        <source>No lead came in these months.</source>
        <translation>In diesen Monaten kam kein Lead.</translation>
    </message>
    <message>
        <source>No cost is entered for these months, so no return is known.</source>
        <translation>Für diese Monate sind keine Kosten eingetragen, daher ist kein Ertrag bekannt.</translation>
    </message>
    <message>
        <source>No source with a cost has enough leads yet to say which one pays.</source>
        <translation>Keine Quelle mit Kosten hat schon genug Leads, um zu sagen, welche sich lohnt.</translation>
    </message>
    <message>
        <source>Nothing was won yet from the leads of these months.</source>
        <translation>Aus den Leads dieser Monate wurde noch nichts gewonnen.</translation>
    </message>
    <message>
        <source>%1 returns %2 for each %3.</source>
        <translation>%1 bringt %2 je %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and won nothing.</source>
        <translation>%1 kostete %2 und gewann nichts.</translation>
    </message>
    <message>
        <source>%1 returns less than it cost: %2 for each %3.</source>
        <translation>%1 bringt weniger, als es kostete: %2 je %3.</translation>
    </message>
    <message>
        <source>%1: inquiries fell to %2 in four weeks, %3 are usual.</source>
        <translation>%1: Anfragen fielen auf %2 in vier Wochen, üblich sind %3.</translation>
    </message>
    <message>
        <source>%1 Sales will feel it in %2.</source>
        <translation>%1 Der Verkauf wird es im %2 spüren.</translation>
    </message>
    <message>
        <source>%1: %2 of its leads are A or B, %3 is usual and %4 its limit.</source>
        <translation>%1: %2 der Leads sind A oder B, üblich sind %3, die Grenze ist %4.</translation>
    </message>
    <message>
        <source>Return per %1 is won value divided by cost. No margin is set.</source>
        <translation>Ertrag je %1 ist gewonnener Wert geteilt durch Kosten. Kein Deckungsbeitrag ist gesetzt.</translation>
    </message>
    <message>
        <source>Return per %1 is won value times %2 margin, divided by cost.</source>
        <translation>Ertrag je %1 ist gewonnener Wert mal %2 Deckungsbeitrag, geteilt durch Kosten.</translation>
    </message>
    <message>
        <source>Sources %1 to %2.pdf</source>
        <translation>Quellen %1 bis %2.pdf</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>Tabelle der Quellen speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Ohne Kampagne</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>This ride-along was cancelled.</source>
        <translation>Diese Begleitfahrt wurde abgesagt.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled: %1</source>
        <translation>Diese Begleitfahrt wurde abgesagt: %1</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Ziel des Tages: %1</translation>
    </message>
    <message>
        <source>No stop is planned yet.</source>
        <translation>Noch kein Stopp geplant.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Zurück um %1.</translation>
    </message>
    <message>
        <source>Ride-along with %1</source>
        <translation>Begleitfahrt mit %1</translation>
    </message>
    <message>
        <source>The calendar file could not be written to %1: %2. Choose another folder.</source>
        <translation>Die Kalenderdatei ließ sich nicht nach %1 schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Thirds of a team say something from %1 reps on. Active reps: %2.</source>
        <translation>Drittel eines Teams sagen ab %1 Verkäufern etwas aus. Aktive Verkäufer: %2.</translation>
    </message>
    <message>
        <source>From %1 ride-alongs on it can be told who gets them. In the last 26 weeks: %2.</source>
        <translation>Ab %1 Begleitfahrten lässt sich sagen, wer sie bekommt. In den letzten 26 Wochen: %2.</translation>
    </message>
    <message>
        <source>The middle of the team is left out: %1 of %2 ride-alongs in 26 weeks, for %3 of %4 reps.</source>
        <translation>Die Mitte des Teams kommt zu kurz: %1 von %2 Begleitfahrten in 26 Wochen, für %3 von %4 Verkäufern.</translation>
    </message>
    <message>
        <source>The middle of the team got %1 of %2 ride-alongs in 26 weeks, being %3 of %4 reps.</source>
        <translation>Die Mitte des Teams bekam %1 von %2 Begleitfahrten in 26 Wochen und stellt %3 von %4 Verkäufern.</translation>
    </message>
    <message>
        <source>%1 ride-alongs with %2 wait for a debrief</source>
        <translation>%1 Begleitfahrten mit %2 warten auf eine Nachbesprechung</translation>
    </message>
    <message>
        <source>Debrief the ride-along with %1 from yesterday</source>
        <translation>Die Begleitfahrt mit %1 von gestern nachbesprechen</translation>
    </message>
    <message>
        <source>Debrief the ride-along with %1 from %2</source>
        <translation>Die Begleitfahrt mit %1 vom %2 nachbesprechen</translation>
    </message>
    <message>
        <source>1 stop, begun and not finished</source>
        <translation>1 Stopp, begonnen und nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 stops, begun and not finished</source>
        <translation>%1 Stopps, begonnen und nicht abgeschlossen</translation>
    </message>
    <message>
        <source>1 stop, no ratings and no commitments written yet</source>
        <translation>1 Stopp, noch keine Bewertungen und Vereinbarungen</translation>
    </message>
    <message>
        <source>%1 stops, no ratings and no commitments written yet</source>
        <translation>%1 Stopps, noch keine Bewertungen und Vereinbarungen</translation>
    </message>
    <message>
        <source>1 commitment is past its day</source>
        <translation>1 Vereinbarung ist über ihren Tag hinaus</translation>
    </message>
    <message>
        <source>%1 commitments are past their day</source>
        <translation>%1 Vereinbarungen sind über ihren Tag hinaus</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>no touch for 1 day</source>
        <translation>seit 1 Tag kein Kontakt</translation>
    </message>
    <message>
        <source>no touch for %1 days</source>
        <translation>seit %1 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>nie kontaktiert</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>Agree on the next step</source>
        <translation>Den nächsten Schritt vereinbaren</translation>
    </message>
    <message>
        <source>Agree on the way to %1</source>
        <translation>Den Weg zu %1 vereinbaren</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>nahe bei %1</translation>
    </message>
    <message>
        <source>a detour of %1</source>
        <translation>ein Umweg von %1</translation>
    </message>
    <message>
        <source>at %1, %2’s weakest</source>
        <translation>in %1, der schwächsten Stufe von %2</translation>
    </message>
    <message>
        <source>The ride has no objective yet.</source>
        <translation>Die Begleitfahrt hat noch kein Ziel des Tages.</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>A rep says only what he or she promised.</source>
        <translation>Ein Verkäufer nennt nur, was er selbst versprochen hat.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Schreiben Sie, was versprochen wurde.</translation>
    </message>
    <message>
        <source>Say who promised it.</source>
        <translation>Nennen Sie, wer es versprochen hat.</translation>
    </message>
    <message>
        <source>There is no such commitment.</source>
        <translation>Diese Vereinbarung gibt es nicht.</translation>
    </message>
    <message>
        <source>A commitment is open, kept or dropped.</source>
        <translation>Eine Vereinbarung ist offen, gehalten oder fallen gelassen.</translation>
    </message>
    <message>
        <source>Only a manager writes coaching notes.</source>
        <translation>Coachingnotizen schreibt nur die Leitung.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Schreiben Sie, was in der Notiz stehen soll.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Diese Notiz gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who wrote a note changes it.</source>
        <translation>Eine Notiz ändert nur, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no such skill.</source>
        <translation>Diese Fähigkeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Only a manager rates skills.</source>
        <translation>Fähigkeiten bewertet nur die Leitung.</translation>
    </message>
    <message>
        <source>%1 is retired and is not rated any more.</source>
        <translation>%1 ist stillgelegt und wird nicht mehr bewertet.</translation>
    </message>
    <message>
        <source>That ride-along was cancelled.</source>
        <translation>Diese Begleitfahrt wurde abgesagt.</translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5.</source>
        <translation>Eine Bewertung geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>There is no such ride-along.</source>
        <translation>Diese Begleitfahrt gibt es nicht.</translation>
    </message>
    <message>
        <source>Only %1 answers that.</source>
        <translation>Darauf antwortet nur %1.</translation>
    </message>
    <message>
        <source>That ride-along has no debrief yet.</source>
        <translation>Diese Begleitfahrt hat noch keine Nachbesprechung.</translation>
    </message>
    <message>
        <source>Write what the comment says.</source>
        <translation>Schreiben Sie, was im Kommentar stehen soll.</translation>
    </message>
    <message>
        <source>Only a manager changes the skills.</source>
        <translation>Fähigkeiten ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>There is a skill called %1.</source>
        <translation>Eine Fähigkeit namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>A team is rated by %1 skills at most. Retire one first.</source>
        <translation>Ein Team wird nach höchstens %1 Fähigkeiten bewertet. Legen Sie zuerst eine still.</translation>
    </message>
    <message>
        <source>%1 was rated or planned for already. Retire it: what was rated stays.</source>
        <translation>%1 wurde schon bewertet oder eingeplant. Legen Sie die Fähigkeit still: Was bewertet wurde, bleibt.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled, so there is nothing to debrief.</source>
        <translation>Diese Begleitfahrt wurde abgesagt, daher gibt es nichts nachzubesprechen.</translation>
    </message>
    <message>
        <source>This ride-along names no rep who is on the team.</source>
        <translation>Diese Begleitfahrt nennt keinen Verkäufer, der zum Team gehört.</translation>
    </message>
    <message>
        <source>This ride-along has no day. Give it one first.</source>
        <translation>Diese Begleitfahrt hat keinen Tag. Geben Sie ihr zuerst einen.</translation>
    </message>
    <message>
        <source>This ride-along is on %1. It can be debriefed from that day on.</source>
        <translation>Diese Begleitfahrt ist am %1. Ab diesem Tag lässt sie sich nachbesprechen.</translation>
    </message>
    <message>
        <source>The way back ends at %1, before the start at %2.</source>
        <translation>Der Rückweg endet um %1, vor dem Start um %2.</translation>
    </message>
    <message>
        <source>The next step with %1 would be on %2, before the ride-along.</source>
        <translation>Der nächste Schritt mit %1 wäre am %2, vor der Begleitfahrt.</translation>
    </message>
    <message>
        <source>There is no kind of step %1.</source>
        <translation>Die Art von Schritt %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>That stop is no part of this ride-along.</source>
        <translation>Dieser Stopp gehört nicht zu dieser Begleitfahrt.</translation>
    </message>
    <message>
        <source>The goal at %1 was met, partly or not met.</source>
        <translation>Das Ziel bei %1 wurde erreicht, teilweise oder nicht erreicht.</translation>
    </message>
    <message>
        <source>There is no kind of activity %1.</source>
        <translation>Die Art von Aktivität %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>What is said of %1 is too long.</source>
        <translation>Was zu %1 gesagt wird, ist zu lang.</translation>
    </message>
    <message>
        <source>%1 stands twice in this debrief.</source>
        <translation>%1 steht zweimal in dieser Nachbesprechung.</translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5; %1 has another.</source>
        <translation>Eine Bewertung geht von 1 bis 5; %1 hat eine andere.</translation>
    </message>
    <message>
        <source>What went well and what to improve have %1 letters each at most.</source>
        <translation>Was gut lief und was zu verbessern ist, hat jeweils höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A note has %1 letters at most.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A commitment of this debrief is not there any more.</source>
        <translation>Eine Vereinbarung dieser Nachbesprechung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A commitment needs words: say what was promised.</source>
        <translation>Eine Vereinbarung braucht Worte: Sagen Sie, was versprochen wurde.</translation>
    </message>
    <message>
        <source>A commitment has %1 letters at most.</source>
        <translation>Eine Vereinbarung hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Who promised “%1” is not on the team.</source>
        <translation>Wer „%1“ versprochen hat, gehört nicht zum Team.</translation>
    </message>
    <message>
        <source>The debrief is too long to be kept. Shorten its notes.</source>
        <translation>Die Nachbesprechung ist zu lang, um gespeichert zu werden. Kürzen Sie ihre Notizen.</translation>
    </message>
    <message>
        <source>%1 in the field count for %2.</source>
        <translation>%1 im Außendienst zählen für %2.</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>die Bewertungen</translation>
    </message>
    <message>
        <source>what went well and what to improve</source>
        <translation>was gut lief und was zu verbessern ist</translation>
    </message>
    <message>
        <source>the shared note</source>
        <translation>die geteilte Notiz</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation>die Vereinbarungen</translation>
    </message>
    <message>
        <source>With the next change file %1 gets: %2.</source>
        <translation>Mit der nächsten Änderungsdatei bekommt %1: %2.</translation>
    </message>
    <message>
        <source>The private note stays with you.</source>
        <translation>Die private Notiz bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One of the planned rides: Cole on Thu, Oct 15</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Next steps: %1.</source>
        <translation>Nächste Schritte: %1.</translation>
    </message>
    <message>
        <source>The debrief is written by who rode along; the rep reads and answers it.</source>
        <translation>Die Nachbesprechung schreibt, wer mitgefahren ist; der Verkäufer liest und beantwortet sie.</translation>
    </message>
    <message>
        <source>Say whom the ride-along is with.</source>
        <translation>Nennen Sie, mit wem die Begleitfahrt ist.</translation>
    </message>
    <message>
        <source>Whom the ride-along is with is not on the team any more.</source>
        <translation>Mit wem die Begleitfahrt ist, gehört nicht mehr zum Team.</translation>
    </message>
    <message>
        <source>Who rides along is not on the team any more.</source>
        <translation>Wer mitfährt, gehört nicht mehr zum Team.</translation>
    </message>
    <message>
        <source>%1 cannot ride along with %1.</source>
        <translation>%1 kann nicht bei %1 mitfahren.</translation>
    </message>
    <message>
        <source>A ride-along needs its day.</source>
        <translation>Eine Begleitfahrt braucht ihren Tag.</translation>
    </message>
    <message>
        <source>The name of the start is too long: it has %1 letters at most.</source>
        <translation>Der Name des Starts ist zu lang: Er hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Ein Breitengrad geht von -90 bis 90, ein Längengrad von -180 bis 180.</translation>
    </message>
    <message>
        <source>The objective is too long: it has %1 letters at most.</source>
        <translation>Das Ziel des Tages ist zu lang: Es hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The way back takes 0 to 1440 minutes.</source>
        <translation>Der Rückweg dauert 0 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>There is no such time of day for %1.</source>
        <translation>Diese Uhrzeit für %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The hours of %1 end before they begin.</source>
        <translation>Die Zeiten von %1 enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>A stop takes 1 to 1440 minutes; %1 does not.</source>
        <translation>Ein Stopp dauert 1 bis 1440 Minuten; %1 nicht.</translation>
    </message>
    <message>
        <source>The way to %1 takes 0 to 1440 minutes.</source>
        <translation>Der Weg zu %1 dauert 0 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>The goal at %1 is too long: it has %2 letters at most.</source>
        <translation>Das Ziel bei %1 ist zu lang: Es hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>The role at %1 is demonstrate, joint or observe.</source>
        <translation>Die Rolle bei %1 ist Vorführen, Gemeinsam oder Beobachten.</translation>
    </message>
    <message>
        <source>A ride-along has %1 stops at most.</source>
        <translation>Eine Begleitfahrt hat höchstens %1 Stopps.</translation>
    </message>
    <message>
        <source>%1 is a stop twice.</source>
        <translation>%1 ist zweimal ein Stopp.</translation>
    </message>
    <message>
        <source>A stop stands twice in this ride-along.</source>
        <translation>Ein Stopp steht zweimal in dieser Begleitfahrt.</translation>
    </message>
    <message>
        <source>The ride-along with %1 on %2 is done and stays as it was.</source>
        <translation>Die Begleitfahrt mit %1 am %2 ist erledigt und bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The ride-along with %1 on %2 was cancelled. Plan a new one.</source>
        <translation>Die Begleitfahrt mit %1 am %2 wurde abgesagt. Planen Sie eine neue.</translation>
    </message>
    <message>
        <source>The reason is too long: it has %1 letters at most.</source>
        <translation>Der Grund ist zu lang: Er hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together: give both or none.</source>
        <translation>Breitengrad und Längengrad gehören zusammen: Geben Sie beide an oder keinen.</translation>
    </message>
    <message>
        <source>Distances are told in km or in mi, not %1.</source>
        <translation>Entfernungen stehen in km oder in mi, nicht in %1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>Hours need a day.</source>
        <translation>Stunden brauchen einen Tag.</translation>
    </message>
    <message>
        <source>%1 is still to come. Hours are said of days that have begun.</source>
        <translation>%1 kommt erst noch. Stunden gibt es für Tage, die begonnen haben.</translation>
    </message>
    <message>
        <source>Hours can’t be below zero.</source>
        <translation>Stunden können nicht unter null liegen.</translation>
    </message>
    <message>
        <source>A day has 24 hours, and that would make more.</source>
        <translation>Ein Tag hat 24 Stunden, und das ergäbe mehr.</translation>
    </message>
    <message>
        <source>Rides and visits fill that part of the day. Say the hours with a digit.</source>
        <translation>Begleitfahrten und Besuche füllen diesen Tagesabschnitt. Nennen Sie die Stunden mit einer Ziffer.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percents: 25–50%</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1: planned %2</source>
        <translation>%1: geplant %2</translation>
    </message>
    <message>
        <source>%1: %2; planned %3</source>
        <translation>%1: %2; geplant %3</translation>
    </message>
    <message>
        <source>Nothing is known of this week yet.</source>
        <translation>Von dieser Woche ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>week %1 %2</source>
        <extracomment>A week and its share of field hours: week 42 64%</extracomment>
        <translation>Woche %1 %2</translation>
    </message>
    <message>
        <source>Share of field hours by week: %1</source>
        <translation>Anteil der Außendienststunden nach Woche: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Share in the field</source>
        <translation>Anteil im Außendienst</translation>
    </message>
    <message>
        <source>%1 by %2 if the plan holds</source>
        <translation>%1 bis %2, wenn der Plan hält</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>It stays private.</source>
        <translation>Sie bleibt privat.</translation>
    </message>
    <message>
        <source>%1 is asked to read it again.</source>
        <translation>%1 wird gebeten, sie noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Changed the note about %1</source>
        <translation>Notiz über %1 geändert</translation>
    </message>
    <message>
        <source>Share this note with %1?</source>
        <translation>Diese Notiz mit %1 teilen?</translation>
    </message>
    <message>
        <source>A new note with the same words is written, and %1 may read it. The private one stays private.</source>
        <translation>Eine neue Notiz mit denselben Worten wird geschrieben, und %1 darf sie lesen. Die private bleibt privat.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Remove the private note</source>
        <translation>Private Notiz entfernen</translation>
    </message>
    <message>
        <source>Shared the note with %1</source>
        <translation>Notiz mit %1 geteilt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Your manager reads it with the next exchange.</source>
        <translation>Ihre Leitung liest ihn mit dem nächsten Austausch.</translation>
    </message>
    <message>
        <source>Opened it again: %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Removed the note about %1</source>
        <translation>Notiz über %1 entfernt</translation>
    </message>
    <message>
        <source>debrief due</source>
        <translation>Nachbesprechung fällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>no ride-along yet</source>
        <translation>noch keine Begleitfahrt</translation>
    </message>
    <message>
        <source>%1, due again</source>
        <translation>%1, wieder fällig</translation>
    </message>
    <message>
        <source>acknowledged on %1</source>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>gelesen am %1</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Mit %1 geteilt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Done well: %1</source>
        <translation>Gut gemacht: %1</translation>
    </message>
    <message>
        <source>To improve: %1</source>
        <translation>Zu verbessern: %1</translation>
    </message>
    <message>
        <source>Rated, without words.</source>
        <translation>Bewertet, ohne Worte.</translation>
    </message>
    <message>
        <source>%1 promised, due %2</source>
        <translation>Versprochen von %1, fällig %2</translation>
    </message>
    <message>
        <source>%1 promised, no day set</source>
        <translation>Versprochen von %1, kein Tag gesetzt</translation>
    </message>
    <message>
        <source>left the team</source>
        <translation>nicht mehr im Team</translation>
    </message>
    <message>
        <source>%1 of %2 reps had a ride-along in the last %3 days.</source>
        <translation>%1 von %2 Verkäufern hatten in den letzten %3 Tagen eine Begleitfahrt.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>Next ride-along: %1</source>
        <translation>Nächste Begleitfahrt: %1</translation>
    </message>
    <message>
        <source>No objective is set yet.</source>
        <translation>Noch kein Ziel des Tages gesetzt.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 ride-alongs</source>
        <translation>%1 Begleitfahrten</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>Your skills stand at %1 after one rating.</source>
        <translation>Ihre Fähigkeiten stehen nach einer Bewertung bei %1.</translation>
    </message>
    <message>
        <source>%1 stands at %2 after one rating.</source>
        <translation>%1 steht nach einer Bewertung bei %2.</translation>
    </message>
    <message>
        <source>Your skills stand at %1, as at first, after %2.</source>
        <translation>Ihre Fähigkeiten stehen nach %2 wie zu Beginn bei %1.</translation>
    </message>
    <message>
        <source>%1 stands at %2, as at first, after %3.</source>
        <translation>%1 steht nach %3 wie zu Beginn bei %2.</translation>
    </message>
    <message>
        <source>You have gone from %1 to %2 in %3.</source>
        <translation>Sie haben sich in %3 von %1 auf %2 entwickelt.</translation>
    </message>
    <message>
        <source>%1 has gone from %2 to %3 in %4.</source>
        <translation>%1 hat sich in %4 von %2 auf %3 entwickelt.</translation>
    </message>
    <message>
        <source>No ride-along with you is rated yet.</source>
        <translation>Noch keine Begleitfahrt mit Ihnen ist bewertet.</translation>
    </message>
    <message>
        <source>No ride-along with %1 yet.</source>
        <translation>Noch keine Begleitfahrt mit %1.</translation>
    </message>
    <message>
        <source>To train next: %1.</source>
        <translation>Als Nächstes zu üben: %1.</translation>
    </message>
    <message>
        <source>No ride-along in these weeks.</source>
        <translation>Keine Begleitfahrt in diesen Wochen.</translation>
    </message>
    <message>
        <source>No whole week after a ride-along to compare with yet.</source>
        <translation>Noch keine ganze Woche nach einer Begleitfahrt zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 gives more demos in the two weeks after a ride-along.</source>
        <translation>%1 macht in den zwei Wochen nach einer Begleitfahrt mehr Vorführungen.</translation>
    </message>
    <message>
        <source>%1 gives fewer demos in the two weeks after a ride-along.</source>
        <translation>%1 macht in den zwei Wochen nach einer Begleitfahrt weniger Vorführungen.</translation>
    </message>
    <message>
        <source>%1 gives as many demos after a ride-along as before.</source>
        <translation>%1 macht nach einer Begleitfahrt so viele Vorführungen wie davor.</translation>
    </message>
    <message>
        <source>One ride-along is little data: keep watching.</source>
        <translation>Eine Begleitfahrt ist wenig Material: Beobachten Sie weiter.</translation>
    </message>
    <message>
        <source>Two ride-alongs is little data: keep watching.</source>
        <translation>Zwei Begleitfahrten sind wenig Material: Beobachten Sie weiter.</translation>
    </message>
    <message>
        <source>No ride-along with %1 is done yet.</source>
        <translation>Noch keine Begleitfahrt mit %1 ist erledigt.</translation>
    </message>
    <message>
        <source>Eight weeks have not passed since the first ride-along: nothing to compare yet.</source>
        <translation>Seit der ersten Begleitfahrt sind keine acht Wochen vergangen: noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The 8 weeks before and after one ride-along.</source>
        <translation>Die 8 Wochen vor und nach einer Begleitfahrt.</translation>
    </message>
    <message>
        <source>The 8 weeks before and after %1 ride-alongs, added up.</source>
        <translation>Die 8 Wochen vor und nach %1 Begleitfahrten, zusammengezählt.</translation>
    </message>
    <message>
        <source>Too little data to say that it comes from riding along.</source>
        <translation>Zu wenige Daten, um zu sagen, dass es am Mitfahren liegt.</translation>
    </message>
    <message>
        <source>What else changed in these weeks is in it too.</source>
        <translation>Was sich in diesen Wochen sonst geändert hat, steckt auch darin.</translation>
    </message>
    <message>
        <source>No visit with %1 has a role yet.</source>
        <translation>Noch kein Besuch mit %1 hat eine Rolle.</translation>
    </message>
    <message>
        <source>Demonstrated %1, joint %2, observed %3.</source>
        <translation>Vorgeführt %1, gemeinsam %2, beobachtet %3.</translation>
    </message>
    <message>
        <source>Too few visits to see a shift.</source>
        <translation>Zu wenige Besuche, um eine Verschiebung zu sehen.</translation>
    </message>
    <message>
        <source>It shifts from showing to watching, as it does where a rep grows.</source>
        <translation>Es verschiebt sich vom Vorführen zum Beobachten, wie es ist, wo ein Verkäufer wächst.</translation>
    </message>
    <message>
        <source>It does not shift from showing to watching yet: let %1 lead more visits.</source>
        <translation>Es verschiebt sich noch nicht vom Vorführen zum Beobachten: Lassen Sie %1 mehr Besuche führen.</translation>
    </message>
    <message>
        <source>Strong: %1.</source>
        <translation>Stark: %1.</translation>
    </message>
    <message>
        <source>Weak: %1.</source>
        <translation>Schwach: %1.</translation>
    </message>
    <message>
        <source>Follows up %1 of inquiries.</source>
        <translation>Fasst bei %1 der Anfragen nach.</translation>
    </message>
    <message>
        <source>Answers within a working hour.</source>
        <translation>Antwortet innerhalb einer Arbeitsstunde.</translation>
    </message>
    <message>
        <source>Answers after %1 working hours.</source>
        <translation>Antwortet nach %1 Arbeitsstunden.</translation>
    </message>
    <message>
        <source>Discipline %1.</source>
        <translation>Anrufdisziplin %1.</translation>
    </message>
    <message>
        <source>1 step is overdue.</source>
        <translation>1 Schritt ist überfällig.</translation>
    </message>
    <message>
        <source>%1 steps are overdue.</source>
        <translation>%1 Schritte sind überfällig.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The day of a ride-along as a title: Thursday, October 15</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>missed, was due %1</source>
        <translation>verpasst, war fällig %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3</source>
        <translation>Als Nächstes: %1, %2, %3</translation>
    </message>
    <message>
        <source>Add to ride-along</source>
        <translation>Zur Begleitfahrt</translation>
    </message>
    <message>
        <source>%1 stops added</source>
        <translation>%1 Stopps hinzugefügt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>New ride-along</source>
        <translation>Neue Begleitfahrt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Cancel the ride-along with %1</source>
        <translation>Begleitfahrt mit %1 absagen</translation>
    </message>
    <message>
        <source>It stays in the list with the reason. A calendar that has it is told by the calendar file.</source>
        <translation>Sie bleibt mit dem Grund in der Liste. Ein Kalender, der sie enthält, erfährt es durch die Kalenderdatei.</translation>
    </message>
    <message>
        <source>Cancel the ride-along</source>
        <translation>Begleitfahrt absagen</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Sagen Sie, warum, für spätere Leser.</translation>
    </message>
    <message>
        <source>Day of the ride-along</source>
        <translation>Tag der Begleitfahrt</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
    <message>
        <source>Ride-along %1 %2</source>
        <extracomment>The name of a file: day, rep</extracomment>
        <translation>Begleitfahrt %1 %2</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Tagesblatt speichern</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1 and its calendar file are saved, without private notes. Send both to %2.</source>
        <translation>%1 und die Kalenderdatei dazu sind gespeichert, ohne private Notizen. Senden Sie beide an %2.</translation>
    </message>
    <message>
        <source>Share the brief</source>
        <translation>Tagesblatt teilen</translation>
    </message>
    <message>
        <source>One stop in one day</source>
        <translation>Ein Stopp an einem Tag</translation>
    </message>
    <message>
        <source>%1 stops in one day</source>
        <translation>%1 Stopps an einem Tag</translation>
    </message>
    <message>
        <source>One stop and %1 in one day</source>
        <translation>Ein Stopp und %1 an einem Tag</translation>
    </message>
    <message>
        <source>%1 stops and %2 in one day</source>
        <translation>%1 Stopps und %2 an einem Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a time to another: 7:45 – 4:15</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 min, any time</source>
        <translation>%1 min, jederzeit</translation>
    </message>
    <message>
        <source>%1 min, from %2</source>
        <translation>%1 min, ab %2</translation>
    </message>
    <message>
        <source>%1 min, until %2</source>
        <translation>%1 min, bis %2</translation>
    </message>
    <message>
        <source>%1 min, between %2 and %3</source>
        <translation>%1 min, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>Weg nicht bekannt</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>The title of a ride-along: Thursday, October 15, with Cole Jensen</extracomment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>No stop yet. A adds one.</source>
        <translation>Noch kein Stopp. A fügt einen hinzu.</translation>
    </message>
    <message>
        <source>1 of them overdue</source>
        <translation>davon 1 überfällig</translation>
    </message>
    <message>
        <source>%1 of them overdue</source>
        <translation>davon %1 überfällig</translation>
    </message>
    <message>
        <source>%1, %2 and one A nobody has touched for %3 days.</source>
        <translation>%1, %2 und ein A, das seit %3 Tagen niemand kontaktiert hat.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, and one A nobody has touched for %2 days.</source>
        <translation>%1, und ein A, das seit %2 Tagen niemand kontaktiert hat.</translation>
    </message>
    <message>
        <source>%1 %2 field hours.</source>
        <extracomment>Behind the sentence about the stops: 8.5 field hours.</extracomment>
        <translation>%1 %2 Stunden im Außendienst.</translation>
    </message>
    <message>
        <source>%1, %2 driving, %3 with customers</source>
        <translation>%1, %2 Fahrt, %3 bei Kunden</translation>
    </message>
    <message>
        <source>%1 and %2 driving as far as known, %3 with customers</source>
        <translation>%1 und %2 Fahrt, soweit bekannt, %3 bei Kunden</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Geplant: %1.</translation>
    </message>
    <message>
        <source>One ride-along is done.</source>
        <translation>Eine Begleitfahrt ist erledigt.</translation>
    </message>
    <message>
        <source>%1 ride-alongs are done.</source>
        <translation>%1 Begleitfahrten sind erledigt.</translation>
    </message>
    <message>
        <source>No field day planned this week.</source>
        <translation>Diese Woche ist kein Außendiensttag geplant.</translation>
    </message>
    <message>
        <source>One debrief is due.</source>
        <translation>Eine Nachbesprechung ist fällig.</translation>
    </message>
    <message>
        <source>%1 debriefs are due.</source>
        <translation>%1 Nachbesprechungen sind fällig.</translation>
    </message>
    <message>
        <source>Debrief due</source>
        <translation>Nachbesprechung fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 is something else and was left as it is. Choose another name.</source>
        <translation>%1 ist etwas anderes und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1, %2 and %n others</source>
        <translation>%1, %2 und %n andere</translation>
    </message>
    <message>
        <source>Nothing new for %1; the file says what this laptop has.</source>
        <translation>Nichts Neues für %1; die Datei sagt, was dieser Laptop hat.</translation>
    </message>
    <message>
        <source>1 change for %1.</source>
        <translation>1 Änderung für %1.</translation>
    </message>
    <message>
        <source>%n changes for %1.</source>
        <translation>%n Änderungen für %1.</translation>
    </message>
    <message>
        <source>%1 It is in %n files that may be sent one by one.</source>
        <translation>%1 Sie steht in %n Dateien, die einzeln verschickt werden können.</translation>
    </message>
    <message>
        <source>%1 You may remove the stick.</source>
        <translation>%1 Sie können den Stick entfernen.</translation>
    </message>
    <message>
        <source>No file has come from %1 for %n days.</source>
        <translation>Seit %n Tagen ist keine Datei von %1 gekommen.</translation>
    </message>
    <message>
        <source>Nobody else is in the team yet. Invite a person first.</source>
        <translation>Noch ist niemand sonst im Team. Laden Sie zuerst eine Person ein.</translation>
    </message>
    <message>
        <source>There is nobody to write for. Import a file from your manager first.</source>
        <translation>Es gibt niemanden, für den zu schreiben wäre. Importieren Sie zuerst eine Datei Ihrer Leitung.</translation>
    </message>
    <message>
        <source>Use a passphrase of 8 characters or more.</source>
        <translation>Nehmen Sie eine Passphrase mit 8 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>A file with a passphrase is for one person. Choose one.</source>
        <translation>Eine Datei mit Passphrase ist für eine Person. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>It is larger than a change file may be.</source>
        <translation>Sie ist größer, als eine Änderungsdatei sein darf.</translation>
    </message>
    <message>
        <source>The exchange folder %1 is not there. Nothing is lost: the exchange goes on when it is back.</source>
        <translation>Der Austauschordner %1 ist nicht da. Nichts ist verloren: Der Austausch geht weiter, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The book itself lies in this folder. A program that carries files may damage an open book: keep the book elsewhere.</source>
        <translation>Das Buch selbst liegt in diesem Ordner. Ein Programm, das Dateien überträgt, kann ein offenes Buch beschädigen: Bewahren Sie das Buch anderswo auf.</translation>
    </message>
    <message>
        <source>Files of others that were read: %1; new changes: %2.</source>
        <translation>Gelesene Dateien anderer: %1; neue Änderungen: %2.</translation>
    </message>
    <message>
        <source>To decide: %1.</source>
        <translation>Zu entscheiden: %1.</translation>
    </message>
    <message>
        <source>Wrote a file for the team.</source>
        <translation>Eine Datei für das Team wurde geschrieben.</translation>
    </message>
    <message>
        <source>Own files that are not needed any more and were taken away: %1.</source>
        <translation>Eigene Dateien, die nicht mehr gebraucht werden und entfernt wurden: %1.</translation>
    </message>
    <message>
        <source>Files that are not whole yet: %1.</source>
        <translation>Dateien, die noch nicht vollständig sind: %1.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>Only a manager’s book begins a team. Ask your manager for an invitation.</source>
        <translation>Nur das Buch einer Leitung beginnt ein Team. Bitten Sie Ihre Leitung um eine Einladung.</translation>
    </message>
    <message>
        <source>Say first who you are: name the owner of this book in the settings.</source>
        <translation>Sagen Sie zuerst, wer Sie sind: Nennen Sie in den Einstellungen den Besitzer dieses Buchs.</translation>
    </message>
    <message>
        <source>Only a manager revokes a laptop.</source>
        <translation>Nur die Leitung sperrt einen Laptop.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Revoke it on another one.</source>
        <translation>Das ist der Laptop, an dem Sie arbeiten. Sperren Sie ihn auf einem anderen.</translation>
    </message>
    <message>
        <source>Only a manager lets others into the team.</source>
        <translation>Nur die Leitung nimmt andere in das Team auf.</translation>
    </message>
    <message>
        <source>Say who the person is. Add him or her to the team first if need be.</source>
        <translation>Sagen Sie, wer die Person ist. Fügen Sie sie nötigenfalls zuerst dem Team hinzu.</translation>
    </message>
    <message>
        <source>Give %1 the file %2 and tell the passphrase by another way, by telephone or face to face. The first file that comes back lets that laptop in.</source>
        <translation>Geben Sie %1 die Datei %2 und sagen Sie die Passphrase auf anderem Weg, am Telefon oder persönlich. Die erste Datei, die zurückkommt, nimmt diesen Laptop auf.</translation>
    </message>
    <message>
        <source>%1 is no join file. Ask for the file that the new laptop wrote.</source>
        <translation>%1 ist keine Beitrittsdatei. Bitten Sie um die Datei, die der neue Laptop geschrieben hat.</translation>
    </message>
    <message>
        <source>This join file is of another team.</source>
        <translation>Diese Beitrittsdatei gehört zu einem anderen Team.</translation>
    </message>
    <message>
        <source>This is %1’s book in the team of %2 now. Leads in it: %3.</source>
        <translation>Das ist jetzt das Buch von %1 im Team von %2. Leads darin: %3.</translation>
    </message>
    <message>
        <source>This book holds leads of its own (%1), which an answer can’t take in. Make a new book from the answer, and import the leads there.</source>
        <translation>Dieses Buch hat eigene Leads (%1), die eine Antwort nicht aufnehmen kann. Machen Sie aus der Antwort ein neues Buch und importieren Sie die Leads dort.</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; holds bytes that are no letters. Nothing was changed; type it again.</source>
        <translation>Der Text von „%1“ enthält Bytes, die keine Buchstaben sind. Nichts wurde geändert; geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is longer than the 1 MB that a book can hold in one place. Nothing was changed; shorten it.</source>
        <translation>Der Text von „%1“ ist länger als 1&#xa0;MB, mehr kann ein Buch an einer Stelle nicht halten. Nichts wurde geändert; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is not what its log says.</source>
        <translation>Zeile %1 von %2 ist nicht, was ihr Protokoll sagt.</translation>
    </message>
    <message>
        <source>A text of &quot;%1&quot; is too long for a change file, or is none. Shorten it first; nothing was changed.</source>
        <translation>Ein Text von „%1“ ist zu lang für eine Änderungsdatei oder ist keiner. Kürzen Sie ihn zuerst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file contradicts what the book knows of the same laptop. Nothing was changed.</source>
        <translation>Diese Datei widerspricht dem, was das Buch von demselben Laptop weiß. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 entries of the change log are not what they were when they were written.</source>
        <translation>%1 Einträge des Änderungsprotokolls sind nicht mehr, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1 is not a sound backup of a book. Nothing was changed. Choose another one.</source>
        <translation>%1 ist keine heile Sicherung eines Buchs. Nichts wurde geändert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The present book could not be kept at %1, so nothing was changed. Free some space, then try again.</source>
        <translation>Das jetzige Buch konnte nicht unter %1 aufbewahrt werden, daher wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup folder %1 can’t be made. Nothing was changed.</source>
        <translation>Der Sicherungsordner %1 kann nicht angelegt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be replaced. It is as it was.</source>
        <translation>%1 konnte nicht ersetzt werden. Es ist, wie es war.</translation>
    </message>
    <message>
        <source>The disk of %1 could not be written. Nothing was changed.</source>
        <translation>Der Datenträger von %1 konnte nicht beschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is open in another program, or its folder can’t be written. Close it there, then try again. Nothing was changed.</source>
        <translation>%1 ist in einem anderen Programm offen, oder in den Ordner kann nicht geschrieben werden. Schließen Sie es dort und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>Es gibt keine Datei %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong. Nothing was changed. Update this program first.</source>
        <translation>%1 stammt von einem neueren Ridealong. Nichts wurde geändert. Aktualisieren Sie zuerst dieses Programm.</translation>
    </message>
    <message>
        <source>%1 is the book itself. Choose a backup of it.</source>
        <translation>%1 ist das Buch selbst. Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>%1 is a backup of another book, so nothing was changed. Open it as a book of its own, or say that it is meant.</source>
        <translation>%1 ist die Sicherung eines anderen Buchs, daher wurde nichts geändert. Öffnen Sie sie als eigenes Buch, oder sagen Sie, dass sie gemeint ist.</translation>
    </message>
    <message>
        <source>The salvage was cancelled. Nothing was written.</source>
        <translation>Die Rettung wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1 any more. It was left as it is. Restore a backup.</source>
        <translation>Von %1 ist nichts mehr zu lesen. Es blieb, wie es ist. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a book of this Ridealong, or its first page is lost. It was left as it is. Restore a backup.</source>
        <translation>%1 ist kein Buch dieses Ridealong, oder seine erste Seite ist verloren. Es blieb, wie es ist. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>That is no import of changes that could be taken back.</source>
        <translation>Das ist kein Import von Änderungen, der sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>A change file was exported since, so others may know of this import already. Change back what you want changed.</source>
        <translation>Seither wurde eine Änderungsdatei exportiert, andere wissen also vielleicht schon von diesem Import. Ändern Sie zurück, was anders sein soll.</translation>
    </message>
    <message>
        <source>Something was done since, so this import can’t be taken back any more. Change back what you want changed.</source>
        <translation>Seither wurde etwas getan, dieser Import lässt sich also nicht mehr zurücknehmen. Ändern Sie zurück, was anders sein soll.</translation>
    </message>
    <message>
        <source>This import erased something for good, so it can’t be taken back.</source>
        <translation>Dieser Import hat etwas endgültig gelöscht und lässt sich daher nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This was decided already. Nothing was changed.</source>
        <translation>Das wurde schon entschieden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. Answer &quot;keep&quot;.</source>
        <translation>Hier gibt es nichts zurückzunehmen. Antworten Sie „keep“.</translation>
    </message>
    <message>
        <source>Say which value counts.</source>
        <translation>Sagen Sie, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>There is no such value to choose.</source>
        <translation>Einen solchen Wert gibt es nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Choose between the values instead.</source>
        <translation>Wählen Sie stattdessen zwischen den Werten.</translation>
    </message>
    <message>
        <source>Answer &quot;same&quot; or &quot;different&quot;.</source>
        <translation>Antworten Sie „same“ oder „different“.</translation>
    </message>
    <message>
        <source>Answer &quot;keep&quot; or &quot;undo&quot;.</source>
        <translation>Antworten Sie „keep“ oder „undo“.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>%1’s laptop</source>
        <translation>Laptop von %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>You moved %1 to %2 on %3; %4 moved it to %5 on %6. Which?</source>
        <translation>Sie haben %1 am %3 nach %2 verschoben, %4 hat den Lead am %6 nach %5 verschoben. Was gilt?</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3 on %4; %5 moved it to %6 on %7. Which?</source>
        <translation>%1 hat %2 am %4 nach %3 verschoben, %5 hat den Lead am %7 nach %6 verschoben. Was gilt?</translation>
    </message>
    <message>
        <source>%1 of %2: you wrote %3 on %4, %5 wrote %6 on %7. Which?</source>
        <translation>%1 von %2: Sie haben am %4 %3 geschrieben, %5 am %7 %6. Was gilt?</translation>
    </message>
    <message>
        <source>%1 of %2: %3 wrote %4 on %5, %6 wrote %7 on %8. Which?</source>
        <translation>%1 von %2: %3 hat am %5 %4 geschrieben, %6 am %8 %7. Was gilt?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Kept or deleted</source>
        <translation>Behalten oder gelöscht</translation>
    </message>
    <message>
        <source>Quota of %1, %2</source>
        <translation>Umsatzziel von %1, %2</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Ziele von %1</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Ziele des Teams</translation>
    </message>
    <message>
        <source>%1 of %2: you and %3 wrote something else, and nobody had seen the other’s. Which?</source>
        <translation>%1 von %2: Sie und %3 haben Verschiedenes geschrieben, und niemand hatte das andere gesehen. Was gilt?</translation>
    </message>
    <message>
        <source>%1 of %2: %3 wrote something else, and nobody had seen the other’s. Which?</source>
        <translation>%1 von %2: Von %3 kommt Verschiedenes, und niemand hatte das andere gesehen. Was gilt?</translation>
    </message>
    <message>
        <source>%1 was deleted. %2, who had not seen that, went on with it on %3. Is it to stay deleted?</source>
        <translation>%1 wurde gelöscht. %2 hatte das nicht gesehen und am %3 daran weitergearbeitet. Soll es gelöscht bleiben?</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now. %3, who had not seen that, went on with it on %4. Keep what was written?</source>
        <translation>%1 gehört jetzt %2. %3 hatte das nicht gesehen und am %4 daran weitergearbeitet. Das Geschriebene behalten?</translation>
    </message>
    <message>
        <source>%1 and %2 were added on two laptops and look like one company. Are they the same?</source>
        <translation>%1 und %2 wurden auf zwei Laptops angelegt und sehen nach einer Firma aus. Sind sie dieselbe?</translation>
    </message>
    <message>
        <source>The clock of %1 runs ahead: what came from there is dated %2 hours too late. Set the clock there.</source>
        <translation>Die Uhr von %1 geht vor: Was von dort kam, ist %2 Stunden zu spät datiert. Stellen Sie die Uhr dort.</translation>
    </message>
    <message>
        <source>%1 wrote after its laptop was revoked. Nothing of it was taken over.</source>
        <translation>%1 hat geschrieben, nachdem der Laptop gesperrt war. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 wrote what is not %1’s to change: %2. Nothing of it was taken over.</source>
        <translation>%1 hat geschrieben, was %1 nicht ändern darf: %2. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 is not a Ridealong file. Nothing was read.</source>
        <translation>%1 ist keine Ridealong-Datei. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ridealong. Nothing was read. Update the program, then try again.</source>
        <translation>%1 wurde von einem neueren Ridealong geschrieben. Nichts wurde gelesen. Aktualisieren Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole. Nothing was read. Ask for it again, or copy it again.</source>
        <translation>%1 ist beschädigt oder nicht vollständig. Nichts wurde gelesen. Bitten Sie noch einmal darum, oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 was damaged or changed after it was written: its signature does not fit. Nothing was read. Ask for it again.</source>
        <translation>%1 wurde nach dem Schreiben beschädigt oder verändert: Die Signatur passt nicht. Nichts wurde gelesen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>%1 is not for this laptop. Nothing was read. Ask for a file that is for you.</source>
        <translation>%1 ist nicht für diesen Laptop. Nichts wurde gelesen. Bitten Sie um eine Datei, die für Sie ist.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Nothing was read. Try again, or ask for it again.</source>
        <translation>Die Passphrase öffnet %1 nicht. Nichts wurde gelesen. Versuchen Sie es erneut, oder fragen Sie noch einmal danach.</translation>
    </message>
    <message>
        <source>%1 is larger inside than a file of Ridealong may be. Nothing was read.</source>
        <translation>%1 ist innen größer, als eine Datei von Ridealong sein darf. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 came back from the disk other than it was written, so it was not kept. Use another disk or stick.</source>
        <translation>%1 kam anders vom Datenträger zurück, als es geschrieben wurde, und wurde daher nicht behalten. Nehmen Sie einen anderen Datenträger oder Stick.</translation>
    </message>
    <message>
        <source>%1 has other keys than before. Nothing was changed. Call its owner: if it really is a new laptop or a new book, ask for a new join file.</source>
        <translation>%1 hat andere Schlüssel als zuvor. Nichts wurde geändert. Rufen Sie den Besitzer an: Ist es wirklich ein neuer Laptop oder ein neues Buch, bitten Sie um eine neue Beitrittsdatei.</translation>
    </message>
    <message>
        <source>These keys belong to %1 already. Nothing was changed. Ask for a join file made by the new laptop itself.</source>
        <translation>Diese Schlüssel gehören schon zu %1. Nichts wurde geändert. Bitten Sie um eine Beitrittsdatei, die der neue Laptop selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>a laptop that this book doesn’t know</source>
        <translation>ein Laptop, den dieses Buch nicht kennt</translation>
    </message>
    <message>
        <source>%1 was revoked. Make a new book on it from an invitation.</source>
        <translation>%1 wurde gesperrt. Machen Sie darauf ein neues Buch aus einer Einladung.</translation>
    </message>
    <message>
        <source>Say whose laptop it is.</source>
        <translation>Sagen Sie, wessen Laptop es ist.</translation>
    </message>
    <message>
        <source>There is no such laptop in the team.</source>
        <translation>Diesen Laptop gibt es im Team nicht.</translation>
    </message>
    <message>
        <source>%1 was revoked already.</source>
        <translation>%1 wurde schon gesperrt.</translation>
    </message>
    <message>
        <source>The disk is too full for %1. Nothing was written. Free some space, or choose another place.</source>
        <translation>Der Datenträger ist zu voll für %1. Nichts wurde geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 may not be written here. Nothing was written. Choose another place.</source>
        <translation>%1 darf hier nicht geschrieben werden. Nichts wurde geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder or stick is still there, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob der Ordner oder Stick noch da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The book could not be read. Your book is as it was.</source>
        <translation>Das Buch konnte nicht gelesen werden. Ihr Buch ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 is no backup but a change file. Import it with Sync instead.</source>
        <translation>%1 ist keine Sicherung, sondern eine Änderungsdatei. Importieren Sie sie stattdessen mit dem Abgleich.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take %1 characters or more, such as four words.</source>
        <translation>Die Passphrase ist zu kurz. Nehmen Sie %1 Zeichen oder mehr, etwa vier Wörter.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Give the passphrase that it was made with.</source>
        <translation>%1 ist verschlüsselt. Geben Sie die Passphrase an, mit der die Datei erstellt wurde.</translation>
    </message>
    <message>
        <source>This is the manager’s to change.</source>
        <translation>Das ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>a lead (contacts: %1, activities: %2, rows in all: %3)</source>
        <translation>ein Lead (Ansprechpartner: %1, Aktivitäten: %2, Zeilen insgesamt: %3)</translation>
    </message>
    <message>
        <source>Erasing for good is the manager’s to do. Ask the manager.</source>
        <translation>Endgültig löscht nur die Leitung. Wenden Sie sich an die Leitung.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason stays when all else is gone.</source>
        <translation>Sagen Sie, warum gelöscht wird: Der Grund bleibt, wenn alles andere fort ist.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Ansprechpartner</translation>
    </message>
    <message>
        <source>The reason names what is to be erased. Say it without the name.</source>
        <translation>Der Grund nennt, was gelöscht werden soll. Sagen Sie es ohne den Namen.</translation>
    </message>
    <message>
        <source>A change file to import into the book.</source>
        <translation>Eine Änderungsdatei, die in das Buch importiert wird.</translation>
    </message>
    <message>
        <source>One change file at a time: you named %1.</source>
        <translation>Eine Änderungsdatei auf einmal: Sie nannten %1.</translation>
    </message>
    <message>
        <source>The files for the team are written</source>
        <translation>Die Dateien für das Team sind geschrieben</translation>
    </message>
    <message>
        <source>The file for the team is written</source>
        <translation>Die Datei für das Team ist geschrieben</translation>
    </message>
    <message>
        <source>Can be opened by</source>
        <translation>Kann geöffnet werden von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Writing the change file</source>
        <translation>Änderungsdatei wird geschrieben</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>There is no other laptop to export to. Invite a rep first.</source>
        <translation>Es gibt keinen anderen Laptop, an den zu exportieren wäre. Laden Sie zuerst einen Verkäufer ein.</translation>
    </message>
    <message>
        <source>Ask for the missing file</source>
        <translation>Die fehlende Datei anfordern</translation>
    </message>
    <message>
        <source>request.rlx</source>
        <translation>anforderung.rlx</translation>
    </message>
    <message>
        <source>Change files (*.rlx)</source>
        <translation>Änderungsdateien (*.rlx)</translation>
    </message>
    <message>
        <source>%1 is written. Send it to the team: the next file from there brings what is missing.</source>
        <translation>%1 ist geschrieben. Schicken Sie die Datei an das Team: Die nächste Datei von dort bringt, was fehlt.</translation>
    </message>
    <message>
        <source>The exchange folder is off. Its files stay where they are.</source>
        <translation>Der Austauschordner ist aus. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Changes go through %1 from now on.</source>
        <translation>Änderungen gehen ab jetzt über %1.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Austauschordner</translation>
    </message>
    <message>
        <source>A folder that reaches the other laptops by itself: of Nextcloud, OneDrive or Syncthing, or on a shared drive. The program reads what the others put there, writes its own file, and removes it when all have it. Each file is encrypted as always.</source>
        <translation>Ein Ordner, der von selbst zu den anderen Laptops gelangt: von Nextcloud, OneDrive oder Syncthing oder auf einem gemeinsamen Laufwerk. Das Programm liest, was die anderen dort ablegen, schreibt seine eigene Datei und entfernt sie, wenn alle sie haben. Jede Datei ist wie immer verschlüsselt.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner benutzen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose one that is there.</source>
        <translation>Das ist kein Ordner. Wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <source>Something was done since this import. Undo that first, then the import can be taken back.</source>
        <translation>Seit diesem Import wurde etwas getan. Machen Sie das zuerst rückgängig, dann lässt sich der Import zurücknehmen.</translation>
    </message>
    <message>
        <source>The import is taken back, as if the file had not come.</source>
        <translation>Der Import wird zurückgenommen, als wäre die Datei nicht gekommen.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1 opens with a passphrase. Whoever wrote it has told it to you.</source>
        <translation>%1 öffnet sich mit einer Passphrase. Wer die Datei geschrieben hat, hat sie Ihnen genannt.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>This file is an invitation. It makes a book of its own.</source>
        <translation>Diese Datei ist eine Einladung. Sie legt ein eigenes Buch an.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Änderungsdatei importieren</translation>
    </message>
    <message>
        <source>Change files (*.rlx);;All files (*)</source>
        <translation>Änderungsdateien (*.rlx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>invitation</source>
        <extracomment>The name of a file; the person&apos;s name comes after it</extracomment>
        <translation>einladung</translation>
    </message>
    <message>
        <source>The invitation for %1 is written</source>
        <translation>Die Einladung für %1 ist geschrieben</translation>
    </message>
    <message>
        <source>Passphrase, by telephone and never beside the file</source>
        <translation>Passphrase, am Telefon und nie zusammen mit der Datei</translation>
    </message>
    <message>
        <source>The file is written and checked. You may remove the stick.</source>
        <translation>Die Datei ist geschrieben und geprüft. Sie können den Stick entfernen.</translation>
    </message>
    <message>
        <source>Writing the invitation for %1</source>
        <translation>Einladung für %1 wird geschrieben</translation>
    </message>
    <message>
        <source>One file makes the book on the new laptop, with the leads of that person and what the whole team has. It opens with the passphrase.</source>
        <translation>Eine Datei legt das Buch auf dem neuen Laptop an, mit den Leads dieser Person und dem, was das ganze Team hat. Sie öffnet sich mit der Passphrase.</translation>
    </message>
    <message>
        <source>It also makes this laptop the first of the team: from then on each change is kept for the others.</source>
        <translation>Sie macht diesen Laptop auch zum ersten des Teams: Von da an wird jede Änderung für die anderen aufbewahrt.</translation>
    </message>
    <message>
        <source>The book has nobody to invite. Add the rep in Settings, under People, first.</source>
        <translation>Das Buch hat niemanden zum Einladen. Fügen Sie zuerst den Verkäufer in den Einstellungen unter „Personen“ hinzu.</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Verkäufer einladen</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Einladung schreiben</translation>
    </message>
    <message>
        <source>%1 (has a laptop already)</source>
        <translation>%1 (hat schon einen Laptop)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>File of the invitation</source>
        <translation>Datei der Einladung</translation>
    </message>
    <message>
        <source>Letting the laptop in</source>
        <translation>Laptop wird aufgenommen</translation>
    </message>
    <message>
        <source>The laptop of %1 is in the team</source>
        <translation>Der Laptop von %1 ist im Team</translation>
    </message>
    <message>
        <source>Answer file</source>
        <translation>Antwortdatei</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Laptop aufnehmen</translation>
    </message>
    <message>
        <source>Call %1 and read these digits to each other. Let the laptop in only when all of them are the same there.</source>
        <translation>Rufen Sie %1 an und lesen Sie einander diese Ziffern vor. Nehmen Sie den Laptop nur auf, wenn dort alle gleich sind.</translation>
    </message>
    <message>
        <source>The digits are the same: let it in</source>
        <translation>Die Ziffern sind gleich: aufnehmen</translation>
    </message>
    <message>
        <source>Whose laptop</source>
        <translation>Wessen Laptop</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwort</translation>
    </message>
    <message>
        <source>The join file is written</source>
        <translation>Die Beitrittsdatei ist geschrieben</translation>
    </message>
    <message>
        <source>Fingerprint of this laptop</source>
        <translation>Fingerabdruck dieses Laptops</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Beitrittsdatei</translation>
    </message>
    <message>
        <source>Revoking a laptop</source>
        <translation>Laptop wird gesperrt</translation>
    </message>
    <message>
        <source>The laptop of %1 is revoked. Export to the team, so that the others know it too.</source>
        <translation>Der Laptop von %1 ist gesperrt. Exportieren Sie für das Team, damit auch die anderen es wissen.</translation>
    </message>
    <message>
        <source>Let a laptop in: its join file</source>
        <translation>Laptop aufnehmen: seine Beitrittsdatei</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>This laptop makes keys of its own and writes a small file that asks your manager to let it in. Nothing of the book is in it.</source>
        <translation>Dieser Laptop macht eigene Schlüssel und schreibt eine kleine Datei, die Ihre Leitung um Aufnahme bittet. Vom Buch steht nichts darin.</translation>
    </message>
    <message>
        <source>Write the join file</source>
        <translation>Beitrittsdatei schreiben</translation>
    </message>
    <message>
        <source>join.rlx</source>
        <translation>beitritt.rlx</translation>
    </message>
    <message>
        <source>The keys of this laptop</source>
        <translation>Die Schlüssel dieses Laptops</translation>
    </message>
    <message>
        <source>This laptop has no keys yet. It makes them with the first invitation or when it joins.</source>
        <translation>Dieser Laptop hat noch keine Schlüssel. Er macht sie mit der ersten Einladung oder wenn er beitritt.</translation>
    </message>
    <message>
        <source>What this laptop writes is signed with its keys, and only they open what is written for it. They stay on this machine: a copy of the book alone opens no file.</source>
        <translation>Was dieser Laptop schreibt, ist mit seinen Schlüsseln signiert, und nur sie öffnen, was für ihn geschrieben ist. Sie bleiben auf diesem Gerät: Eine Kopie des Buchs allein öffnet keine Datei.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>The book does not have the keys of this laptop.</source>
        <translation>Das Buch hat die Schlüssel dieses Laptops nicht.</translation>
    </message>
    <message>
        <source>The laptop of %1</source>
        <translation>Der Laptop von %1</translation>
    </message>
    <message>
        <source>Its program shows the same digits under “Keys of this laptop”. Where they differ, revoke it.</source>
        <translation>Das Programm dort zeigt dieselben Ziffern unter „Schlüssel dieses Laptops“. Weichen sie ab, sperren Sie ihn.</translation>
    </message>
    <message>
        <source>Revoke the laptop of %1</source>
        <translation>Laptop von %1 sperren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lost on the train</source>
        <translation>Im Zug verloren</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Geben Sie den Grund ein.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation>%n Notizen</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>Passphrase zeigen oder verbergen</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>Aus&amp;tausch</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Noch niemand ist beigetreten.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 ist aktuell.</translation>
    </message>
    <message>
        <source>All laptops are up to date.</source>
        <translation>Alle Laptops sind aktuell.</translation>
    </message>
    <message>
        <source>%1 of %2 laptops are up to date.</source>
        <translation>%1 von %2 Laptops sind aktuell.</translation>
    </message>
    <message>
        <source>All %1 reps are up to date.</source>
        <translation>Alle %1 Verkäufer sind aktuell.</translation>
    </message>
    <message>
        <source>%1 of %2 reps are up to date.</source>
        <translation>%1 von %2 Verkäufern sind aktuell.</translation>
    </message>
    <message>
        <source>%1’s last file is %2 days old.</source>
        <translation>Die letzte Datei von %1 ist %2 Tage alt.</translation>
    </message>
    <message>
        <source>%1 laptops have sent nothing for %2 days or more.</source>
        <translation>%1 Laptops haben seit mindestens %2 Tagen nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts ist mehr zu prüfen.</translation>
    </message>
    <message>
        <source>One conflict is left to review.</source>
        <translation>Ein Konflikt ist noch zu prüfen.</translation>
    </message>
    <message>
        <source>%1 conflicts are left to review.</source>
        <translation>%1 Konflikte sind noch zu prüfen.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>last file %1</source>
        <translation>letzte Datei %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Work goes from laptop to laptop as encrypted files, without a server.</source>
        <translation>Die Arbeit geht als verschlüsselte Dateien von Laptop zu Laptop, ohne Server.</translation>
    </message>
    <message>
        <source>This book is a copy of one on another laptop, so it may not export.</source>
        <translation>Dieses Buch ist die Kopie eines Buchs auf einem anderen Laptop und darf daher nicht exportieren.</translation>
    </message>
    <message>
        <source>Nothing new since the last file</source>
        <translation>Nichts Neues seit der letzten Datei</translation>
    </message>
    <message>
        <source>%1, encrypted for the laptops of the team</source>
        <translation>%1, verschlüsselt für die Laptops des Teams</translation>
    </message>
    <message>
        <source>%1 since %2, encrypted for the laptops of the team</source>
        <translation>%1 seit %2, verschlüsselt für die Laptops des Teams</translation>
    </message>
    <message>
        <source>1 change waits for an earlier file.</source>
        <translation>1 Änderung wartet auf eine frühere Datei.</translation>
    </message>
    <message>
        <source>%1 changes wait for an earlier file.</source>
        <translation>%1 Änderungen warten auf eine frühere Datei.</translation>
    </message>
    <message>
        <source>1 change waits for a file from %1.</source>
        <translation>1 Änderung wartet auf eine Datei von %1.</translation>
    </message>
    <message>
        <source>%1 changes wait for a file from %2.</source>
        <translation>%1 Änderungen warten auf eine Datei von %2.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup today %1</source>
        <translation>Letzte Sicherung heute %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Letzte Sicherung %1</translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>Austausch %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2: like %3, %4 (%5)</source>
        <translation>Zeile %1, %2: wie %3, %4 (%5)</translation>
    </message>
    <message>
        <source>This list holds no A</source>
        <translation>Diese Liste enthält kein A</translation>
    </message>
    <message>
        <source>This list holds 1 A</source>
        <translation>Diese Liste enthält 1 A</translation>
    </message>
    <message>
        <source>This list holds %1 A’s</source>
        <translation>Diese Liste enthält %1 A</translation>
    </message>
    <message>
        <source>%1; %2 is D and E.</source>
        <translation>%1; %2 sind D und E.</translation>
    </message>
    <message>
        <source>The first %1 rows were graded.</source>
        <translation>Die ersten %1 Zeilen wurden benotet.</translation>
    </message>
    <message>
        <source>The goals leave %1 of the effort to D and E, and no call list shows them.</source>
        <translation>Die Ziele lassen %1 des Aufwands für D und E, und keine Anrufliste zeigt sie.</translation>
    </message>
    <message>
        <source>%1 of them wait at intake for the manager.</source>
        <translation>%1 davon warten bei der Aufnahme auf die Leitung.</translation>
    </message>
    <message>
        <source>address cards</source>
        <translation>Adresskarten</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>a hidden sheet</source>
        <translation>ein ausgeblendetes Blatt</translation>
    </message>
    <message>
        <source>%1, header in row %2</source>
        <translation>%1, Kopfzeile in Zeile %2</translation>
    </message>
    <message>
        <source>%1, no header</source>
        <translation>%1, keine Kopfzeile</translation>
    </message>
    <message>
        <source>The mapping names no field of Salesforce that leads have.</source>
        <translation>Die Zuordnung nennt kein Feld von Salesforce, das Leads haben.</translation>
    </message>
    <message>
        <source>Leads have no field for these of Salesforce: %1.</source>
        <translation>Leads haben kein Feld für diese von Salesforce: %1.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Open it where it was made, save it without one, and import that file.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Öffnen Sie die Datei dort, wo sie gemacht wurde, speichern Sie sie ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel (.xls). Save it as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 ist eine Arbeitsmappe eines alten Excel (.xls). Speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 holds no address cards, though its name says so.</source>
        <translation>%1 enthält keine Adresskarten, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>%1 is no workbook, though its name says so. If it is text, rename it to end in .csv.</source>
        <translation>%1 ist keine Arbeitsmappe, obwohl der Name es sagt. Ist es Text, benennen Sie die Datei so um, dass der Name auf .csv endet.</translation>
    </message>
    <message>
        <source>The copied text is larger than 64 MB. Save it as a file and import that.</source>
        <translation>Der kopierte Text ist größer als 64 MB. Speichern Sie ihn als Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Nothing was copied that has rows.</source>
        <translation>Es wurde nichts kopiert, das Zeilen hat.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>1 card names no organization; its person stands as the company.</source>
        <translation>1 Karte nennt keine Organisation; ihre Person steht als Firma.</translation>
    </message>
    <message>
        <source>%1 cards name no organization; their persons stand as companies.</source>
        <translation>%1 Karten nennen keine Organisation; ihre Personen stehen als Firmen.</translation>
    </message>
    <message>
        <source>1 further phone, e-mail or address was left out: a lead has one of each.</source>
        <translation>1 weiteres Telefon, eine weitere E-Mail oder Adresse wurde ausgelassen: Ein Lead hat je eines davon.</translation>
    </message>
    <message>
        <source>%1 further phones, e-mails and addresses were left out: a lead has one of each.</source>
        <translation>%1 weitere Telefone, E-Mails und Adressen wurden ausgelassen: Ein Lead hat je eines davon.</translation>
    </message>
    <message>
        <source>1 card is a list of other cards and was left out.</source>
        <translation>1 Karte ist eine Liste anderer Karten und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cards are lists of other cards and were left out.</source>
        <translation>%1 Karten sind Listen anderer Karten und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>1 card has no end; it was read as far as it goes.</source>
        <translation>1 Karte hat kein Ende; sie wurde gelesen, so weit sie reicht.</translation>
    </message>
    <message>
        <source>%1 cards have no end; they were read as far as they go.</source>
        <translation>%1 Karten haben kein Ende; sie wurden gelesen, so weit sie reichen.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB and not in UTF-8. Export the cards as UTF-8.</source>
        <translation>%1 ist größer als 64 MB und nicht in UTF-8. Exportieren Sie die Karten als UTF-8.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>1 cell holds an error such as #N/A and was read as empty.</source>
        <translation>1 Zelle enthält einen Fehler wie #N/A und wurde als leer gelesen.</translation>
    </message>
    <message>
        <source>%1 cells hold errors such as #N/A and were read as empty.</source>
        <translation>%1 Zellen enthalten Fehler wie #N/A und wurden als leer gelesen.</translation>
    </message>
    <message>
        <source>1 formula has never been computed and was read as empty.</source>
        <translation>1 Formel wurde nie berechnet und wurde als leer gelesen.</translation>
    </message>
    <message>
        <source>%1 formulas have never been computed and were read as empty. Open the file in a spreadsheet program and save it.</source>
        <translation>%1 Formeln wurden nie berechnet und wurden als leer gelesen. Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie.</translation>
    </message>
    <message>
        <source>1 block of merged cells: its value counts for its first row only.</source>
        <translation>1 Block verbundener Zellen: Sein Wert zählt nur für seine erste Zeile.</translation>
    </message>
    <message>
        <source>%1 blocks of merged cells: the value of each counts for its first row only.</source>
        <translation>%1 Blöcke verbundener Zellen: Der Wert jedes Blocks zählt nur für seine erste Zeile.</translation>
    </message>
    <message>
        <source>1 row is hidden in the sheet; it was read as well.</source>
        <translation>1 Zeile ist im Blatt ausgeblendet; sie wurde auch gelesen.</translation>
    </message>
    <message>
        <source>%1 rows are hidden in the sheet; they were read as well.</source>
        <translation>%1 Zeilen sind im Blatt ausgeblendet; sie wurden auch gelesen.</translation>
    </message>
    <message>
        <source>1 text is longer than a cell can hold and was cut.</source>
        <translation>1 Text ist länger, als eine Zelle fasst, und wurde gekürzt.</translation>
    </message>
    <message>
        <source>%1 texts are longer than a cell can hold and were cut.</source>
        <translation>%1 Texte sind länger, als eine Zelle fasst, und wurden gekürzt.</translation>
    </message>
    <message>
        <source>The file has the sheets %1; %2 was read.</source>
        <translation>Die Datei hat die Blätter %1; %2 wurde gelesen.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: %1.</source>
        <translation>Ausgeblendete Blätter wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets are: %3.</source>
        <translation>%1 hat kein Blatt %2. Seine Blätter sind: %3.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has no rows, so there is nothing to import.</source>
        <translation>Das Blatt %1 von %2 hat keine Zeilen, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 has no sheet with rows, so there is nothing to import.</source>
        <translation>%1 hat kein Blatt mit Zeilen, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>As with %1 on %2.</source>
        <translation>Wie bei %1 am %2.</translation>
    </message>
    <message>
        <source>These columns are not remembered.</source>
        <translation>Diese Spalten sind nicht gemerkt.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>There is no report called %1.</source>
        <translation>Es gibt keinen Bericht namens %1.</translation>
    </message>
    <message>
        <source>Week %1 begins on %2, so there is nothing to report yet.</source>
        <translation>Woche %1 beginnt am %2, also gibt es noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>The report “%1” is too large to be frozen.</source>
        <translation>Der Bericht „%1“ ist zu groß, um eingefroren zu werden.</translation>
    </message>
    <message>
        <source>Reports are frozen and worded in a manager’s book.</source>
        <translation>Berichte werden im Buch einer Leitung eingefroren und formuliert.</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>vielleicht: %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>sure: %1</source>
        <translation>sicher: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder can be written to and has room.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob in den Ordner geschrieben werden kann und ob er Platz hat.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. Name a file that ends in .csv, or filter the list.</source>
        <translation>Ein Blatt fasst %1 Zeilen. Nennen Sie eine Datei, die auf .csv endet, oder filtern Sie die Liste.</translation>
    </message>
    <message>
        <source>One row is in %1.</source>
        <translation>Eine Zeile steht in %1.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 Zeilen stehen in %2.</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Tabelle wird exportiert</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Diese Tabelle exportieren</translation>
    </message>
    <message>
        <source>This page shows no table now.</source>
        <translation>Diese Seite zeigt jetzt keine Tabelle.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This page shows no chart now.</source>
        <translation>Diese Seite zeigt jetzt kein Diagramm.</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Diese Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Copy or save a chart…</source>
        <translation>Diagramm kopieren oder speichern…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Diese Seite drucken…</translation>
    </message>
    <message>
        <source>weekly-%1</source>
        <translation>wochenbericht-%1</translation>
    </message>
    <message>
        <source>weekly-%1-%2</source>
        <translation>wochenbericht-%1-%2</translation>
    </message>
    <message>
        <source>Save the weekly report to send it</source>
        <translation>Wochenbericht zum Versenden speichern</translation>
    </message>
    <message>
        <source>No mail program opened. Attach %1 in the one that you use.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Hängen Sie %1 in dem an, das Sie benutzen.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>Weekly report, week %1</source>
        <translation>Wochenbericht, Woche %1</translation>
    </message>
    <message>
        <source>Week %1, open</source>
        <translation>Woche %1, offen</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 war %2, ist %3</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. Ready to save.</source>
        <translation>%1 Eingefroren am %2. Bereit zum Speichern.</translation>
    </message>
    <message>
        <source>%1 This week is not over: the figures are those of %2.</source>
        <translation>%1 Diese Woche ist nicht vorbei: Die Zahlen sind die vom %2.</translation>
    </message>
    <message>
        <source>%1 Ready to save.</source>
        <translation>%1 Bereit zum Speichern.</translation>
    </message>
    <message>
        <source>Every row needs %1: say which column holds it.</source>
        <translation>Jede Zeile braucht %1: Sagen Sie, welche Spalte das enthält.</translation>
    </message>
    <message>
        <source>This becomes %1’s book in the team of %2. Leads in it: %3.</source>
        <translation>Das wird das Buch von %1 im Team von %2. Leads darin: %3.</translation>
    </message>
    <message>
        <source>Freezing the reports was cancelled.</source>
        <translation>Das Einfrieren der Berichte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A laptop that no manager has let in wrote changes. Nothing of them was taken over.</source>
        <translation>Ein Laptop, den keine Leitung aufgenommen hat, hat Änderungen geschrieben. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Say what the laptop is called.</source>
        <translation>Sagen Sie, wie der Laptop heißt.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>“%1” could not be printed.</source>
        <translation>„%1“ konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>“%1” is on its way to the printer.</source>
        <translation>„%1“ ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>„%1“ wird gedruckt</translation>
    </message>
    <message>
        <source>%1 %2 and an appendix, %3.</source>
        <translation>%1 %2 und ein Anhang, %3.</translation>
    </message>
    <message>
        <source>Corrected since it was frozen: %1. The report keeps the figures of %2.</source>
        <translation>Seit dem Einfrieren korrigiert: %1. Der Bericht behält die Zahlen vom %2.</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. One figure was corrected since.</source>
        <translation>%1 Eingefroren am %2. Eine Zahl wurde seither korrigiert.</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. %3 figures were corrected since.</source>
        <translation>%1 Eingefroren am %2. %3 Zahlen wurden seither korrigiert.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>It is gone from this book. Copies of the book that were made elsewhere hold it still.</source>
        <translation>Es ist nicht mehr in diesem Buch. Kopien des Buchs, die anderswo gemacht wurden, enthalten es noch.</translation>
    </message>
    <message>
        <source>It is gone from this book. Export to the team, so that the other laptops do the same. Copies of the book that were made elsewhere hold it still.</source>
        <translation>Es ist nicht mehr in diesem Buch. Exportieren Sie für das Team, damit die anderen Laptops dasselbe tun. Kopien des Buchs, die anderswo gemacht wurden, enthalten es noch.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not yet by</source>
        <translation>Noch nicht von</translation>
    </message>
    <message>
        <source>Backups that hold it still. Delete them where that is asked for</source>
        <translation>Sicherungen, die es noch enthalten. Löschen Sie sie, wo das verlangt ist</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Grund: %2</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>Bestätigt: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Gelöschte Daten</translation>
    </message>
    <message>
        <source>Nothing was erased for good yet. Choose it in the menu of a lead.</source>
        <translation>Noch wurde nichts endgültig gelöscht. Wählen Sie es im Menü eines Leads.</translation>
    </message>
    <message>
        <source>A laptop confirms with its first file after it has read yours.</source>
        <translation>Ein Laptop bestätigt mit seiner ersten Datei, nachdem er Ihre gelesen hat.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>This book is a copy of one on another laptop. Join the team, and import the answer here.</source>
        <translation>Dieses Buch ist die Kopie eines Buchs auf einem anderen Laptop. Treten Sie dem Team bei und importieren Sie die Antwort hier.</translation>
    </message>
    <message>
        <source>This answer lets this laptop into the team again, with the book as it is here.</source>
        <translation>Diese Antwort nimmt diesen Laptop wieder in das Team auf, mit dem Buch, wie es hier ist.</translation>
    </message>
    <message>
        <source>Send the answer file to that laptop. There it is imported as a change file: a book of the team goes on with it, and where there is none it makes one.</source>
        <translation>Schicken Sie die Antwortdatei an diesen Laptop. Dort wird sie wie eine Änderungsdatei importiert: Ein Buch des Teams arbeitet damit weiter, und wo keines ist, legt sie eines an.</translation>
    </message>
    <message>
        <source>Send it to your manager and read these digits to each other.</source>
        <translation>Schicken Sie sie an Ihre Leitung und lesen Sie einander diese Ziffern vor.</translation>
    </message>
    <message>
        <source>Import the answer file here: this book goes on as it is, and may export again.</source>
        <translation>Importieren Sie die Antwortdatei hier: Dieses Buch bleibt, wie es ist, und darf wieder exportieren.</translation>
    </message>
    <message>
        <source>The answer file makes a new book. This one stays as it is: import its leads there.</source>
        <translation>Die Antwortdatei legt ein neues Buch an. Dieses bleibt, wie es ist: Importieren Sie seine Leads dort.</translation>
    </message>
    <message>
        <source>Import the answer file here: this book becomes yours in the team.</source>
        <translation>Importieren Sie die Antwortdatei hier: Dieses Buch wird Ihres im Team.</translation>
    </message>
    <message>
        <source>Rename the laptop of %1</source>
        <translation>Laptop von %1 umbenennen</translation>
    </message>
    <message>
        <source>The name stands in the list of laptops, for who has two of them. The others see it with your next file.</source>
        <translation>Der Name steht in der Liste der Laptops, für alle, die zwei davon haben. Die anderen sehen ihn mit Ihrer nächsten Datei.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Field laptop</source>
        <translation>Außendienst-Laptop</translation>
    </message>
    <message>
        <source>The laptop of %1 is called %2 now.</source>
        <translation>Der Laptop von %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>The table was too large; only its first rows were read.</source>
        <translation>Die Tabelle war zu groß; nur ihre ersten Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 is a web page of more than 64 MB. Save it as CSV.</source>
        <translation>%1 ist eine Webseite von mehr als 64 MB. Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page without a table.</source>
        <translation>%1 ist eine Webseite ohne Tabelle.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>1 row: %1 new, %2 updated</source>
        <translation>1 Zeile: %1 neu, %2 aktualisiert</translation>
    </message>
    <message>
        <source>; 1 looks like a lead that was there</source>
        <translation>; 1 sieht aus wie ein Lead, den es schon gab</translation>
    </message>
    <message>
        <source>; 1 person added</source>
        <translation>; 1 Person hinzugefügt</translation>
    </message>
    <message>
        <source>%1 says where columns go and holds no rows. Give it together with the list; on the command line it is --map %1.</source>
        <translation>%1 sagt, wohin Spalten gehören, und enthält keine Zeilen. Geben Sie sie zusammen mit der Liste an; auf der Befehlszeile heißt das --map %1.</translation>
    </message>
    <message>
        <source>%1 is saved. Attach it to the message.</source>
        <translation>%1 ist gespeichert. Hängen Sie die Datei an die Nachricht an.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing changed yet, so the file says only what this laptop has</source>
        <translation>Noch wurde nichts geändert; die Datei sagt daher nur, was dieser Laptop hat</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>No row is a clone of your best accounts (80% alike or more).</source>
        <translation>Keine Zeile ist ein Klon Ihrer besten Kunden (80 % ähnlich oder mehr).</translation>
    </message>
    <message>
        <source>This page shows nothing to print now.</source>
        <translation>Diese Seite zeigt gerade nichts zum Drucken.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>%1 (invited already)</source>
        <translation>%1 (schon eingeladen)</translation>
    </message>
    <message>
        <source>Both reps are up to date.</source>
        <translation>Beide Verkäufer sind aktuell.</translation>
    </message>
    <message>
        <source>Nothing new since %1; 1 change goes out again until it is confirmed</source>
        <translation>Nichts Neues seit %1; 1 Änderung geht noch einmal mit, bis sie bestätigt ist</translation>
    </message>
    <message>
        <source>Nothing new since %1; %2 changes go out again until they are confirmed</source>
        <translation>Nichts Neues seit %1; %2 Änderungen gehen noch einmal mit, bis sie bestätigt sind</translation>
    </message>
    <message>
        <source>1 more needs your decision.</source>
        <translation>1 weitere wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>%1 more need your decision.</source>
        <translation>%1 weitere warten auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>1 needs your decision.</source>
        <translation>1 wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>%1 need your decision.</source>
        <translation>%1 warten auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>%1 brought %2, %3 of the quota of %4.</source>
        <translation>%1 brachte %2, %3 des Umsatzziels von %4.</translation>
    </message>
    <message>
        <source>%1 lands at %2, %3 of the quota of %4.</source>
        <translation>%1 landet bei %2, %3 des Umsatzziels von %4.</translation>
    </message>
    <message>
        <source>The quota is reached: %1 is won.</source>
        <translation>Das Umsatzziel ist erreicht: %1 sind gewonnen.</translation>
    </message>
    <message>
        <source>You wrote the opening words on %1, before the week was over. The figures have moved since.</source>
        <translation>Sie schrieben die Einleitung am %1, bevor die Woche vorbei war. Die Zahlen haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>You wrote the opening words on %1. The figures have moved since.</source>
        <translation>Sie schrieben die Einleitung am %1. Die Zahlen haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>“%1” The figures say nothing of it now.</source>
        <translation>„%1“ Davon sagen die Zahlen jetzt nichts.</translation>
    </message>
    <message>
        <source>“%1” The figures say: “%2”</source>
        <translation>„%1“ Die Zahlen sagen: „%2“</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. Your opening words are older than its figures.</source>
        <translation>%1 Eingefroren am %2. Ihre Einleitung ist älter als seine Zahlen.</translation>
    </message>
    <message>
        <source>--page takes %1, not %2.</source>
        <translation>--page nimmt %1, nicht %2.</translation>
    </message>
    <message>
        <source>the same row again</source>
        <translation>dieselbe Zeile noch einmal</translation>
    </message>
    <message>
        <source>The likeliest is %1.</source>
        <translation>Am wahrscheinlichsten ist %1.</translation>
    </message>
    <message>
        <source>Only a manager takes a revoking back.</source>
        <translation>Nur die Leitung nimmt eine Sperre zurück.</translation>
    </message>
    <message>
        <source>This laptop is not revoked.</source>
        <translation>Dieser Laptop ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>Dieser Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 (%4)</source>
        <translation>Teil %1 von %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Files, %1 in all</source>
        <translation>Dateien, zusammen %1</translation>
    </message>
    <message>
        <source>Import it again…</source>
        <translation>Noch einmal importieren…</translation>
    </message>
    <message>
        <source>From %1, part %2 of %3: %4</source>
        <translation>Von %1, Teil %2 von %3: %4</translation>
    </message>
    <message>
        <source>No file from %1 was imported yet.</source>
        <translation>Von %1 wurde noch keine Datei importiert.</translation>
    </message>
    <message>
        <source>Last file from %1: %2, 1 change.</source>
        <translation>Letzte Datei von %1: %2, 1 Änderung.</translation>
    </message>
    <message>
        <source>Last file from %1: %2, %3 changes.</source>
        <translation>Letzte Datei von %1: %2, %3 Änderungen.</translation>
    </message>
    <message>
        <source>%1 What was done there since is only had by importing the next file before revoking; afterward none is read.</source>
        <translation>%1 Was dort seither getan wurde, kommt nur, wenn Sie vor dem Sperren die nächste Datei importieren; danach wird keine mehr gelesen.</translation>
    </message>
    <message>
        <source>Import a file first…</source>
        <translation>Erst eine Datei importieren…</translation>
    </message>
    <message>
        <source>For a laptop that is lost, stolen or given away, or whose owner leaves. From now on no file is written for it, and what it writes later is not taken. What is on it stays there: nothing can call it back. The same person can be invited again with another laptop.</source>
        <translation>Für einen Laptop, der verloren, gestohlen oder weggegeben ist oder dessen Besitzer geht. Von jetzt an wird keine Datei mehr für ihn geschrieben, und was er später schreibt, wird nicht übernommen. Was darauf ist, bleibt dort: Nichts kann es zurückrufen. Dieselbe Person kann mit einem anderen Laptop wieder eingeladen werden.</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>Grund (nötig)</translation>
    </message>
    <message>
        <source>Taking a revoking back</source>
        <translation>Sperre wird zurückgenommen</translation>
    </message>
    <message>
        <source>The laptop of %1 is in the team again, and its files are read. Revoke it again when the last one is imported.</source>
        <translation>Der Laptop von %1 ist wieder im Team, und seine Dateien werden gelesen. Sperren Sie ihn wieder, wenn die letzte importiert ist.</translation>
    </message>
    <message>
        <source>An import from %1 is undone.</source>
        <translation>Ein Import von %1 ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>Import rückgängig</translation>
    </message>
    <message>
        <source>The import of %1 is undone, so nothing of it counts.</source>
        <translation>Der Import von %1 ist rückgängig gemacht, also zählt nichts daraus.</translation>
    </message>
    <message>
        <source>%1 The file can be imported again.</source>
        <translation>%1 Die Datei kann noch einmal importiert werden.</translation>
    </message>
    <message>
        <source>%1 The file can be imported again, and the next one from %2 holds it too.</source>
        <translation>%1 Die Datei kann noch einmal importiert werden, und die nächste von %2 enthält es auch.</translation>
    </message>
    <message>
        <source>%1 of %2: you, %3 wrote something else, and nobody had seen the others’. Which?</source>
        <translation>%1 von %2: Sie und %3 haben Verschiedenes geschrieben, und niemand hatte das der anderen gesehen. Was gilt?</translation>
    </message>
    <message>
        <source>Your brake is on.</source>
        <translation>Ihre Bremse ist an.</translation>
    </message>
    <message>
        <source>%1 of your effort goes to A’s; the goal is %2.</source>
        <translation>%1 Ihres Aufwands gehen an A; das Ziel ist %2.</translation>
    </message>
    <message>
        <source>You are on goal.</source>
        <translation>Sie sind im Ziel.</translation>
    </message>
</context>
<context>
    <name>ridealong::Act</name>
    <message>
        <source>There is no such lead.</source>
        <translation>Diesen Lead gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ridealong::AddStopField</name>
    <message>
        <source>Add a stop: type a company</source>
        <translation>Stopp hinzufügen: Firma eintippen</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Stopp hinzufügen</translation>
    </message>
    <message>
        <source>Leads that fit</source>
        <translation>Passende Leads</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>ridealong::AlikeBox</name>
    <message>
        <source>%1 has this e-mail.</source>
        <translation>%1 hat diese E-Mail.</translation>
    </message>
    <message>
        <source>%1 has this phone number.</source>
        <translation>%1 hat diese Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>%1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ridealong::AlikeRows</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Rows that look like a lead that is there</source>
        <translation>Zeilen, die einem vorhandenen Lead ähneln</translation>
    </message>
    <message>
        <source>All that are likely or sure</source>
        <translation>Alle, die wahrscheinlich oder sicher sind</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>The first %1 are listed; the others follow this rule.</source>
        <translation>Die ersten %1 sind aufgeführt; die anderen folgen dieser Regel.</translation>
    </message>
    <message>
        <source>A row that only has the name of a company stays a new lead.</source>
        <translation>Eine Zeile, die nur den Namen einer Firma hat, bleibt ein neuer Lead.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>What to do with line %1</source>
        <translation>Was mit Zeile %1 tun</translation>
    </message>
    <message>
        <source>A row that came in before stays the lead that it is.</source>
        <translation>Eine Zeile, die schon einmal kam, bleibt der Lead, der sie ist.</translation>
    </message>
</context>
<context>
    <name>ridealong::AmountDelegate</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ridealong::AnswerDialog</name>
    <message>
        <source>%1, worth up to %2 points. %3.</source>
        <translation>%1, bis zu %2 Punkte. %3.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the points</source>
        <translation>Anteil an den Punkten</translation>
    </message>
    <message>
        <source>Holds when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>der Wert einer von diesen ist</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>der Wert dies enthält</translation>
    </message>
    <message>
        <source>A part of the text, such as pump</source>
        <translation>Ein Teil des Textes, etwa Pumpe</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no lower end</source>
        <translation>ohne Untergrenze</translation>
    </message>
    <message>
        <source>no upper end</source>
        <translation>ohne Obergrenze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Wählen Sie zuerst einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Say where the band begins or ends.</source>
        <translation>Sagen Sie, wo der Bereich beginnt oder endet.</translation>
    </message>
    <message>
        <source>The band ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ridealong::AnswerList</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation>Jeder andere Wert</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Jeder Wert</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>%1 points, %2 leads</source>
        <translation>%1 Punkte, %2 Leads</translation>
    </message>
    <message>
        <source>Remove the answer %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ridealong::ArgumentBox</name>
    <message>
        <source>Why it deserves a yes</source>
        <translation>Warum er ein Ja verdient</translation>
    </message>
    <message>
        <source>As it stands it grades %1 and waits for your manager’s yes.</source>
        <translation>So hat er die Note %1 und wartet auf das Ja Ihrer Leitung.</translation>
    </message>
</context>
<context>
    <name>ridealong::ArrangePane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ridealong::AuditPane</name>
    <message>
        <source>From us</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>From another</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Sucht noch</translation>
    </message>
    <message>
        <source>Never will</source>
        <translation>Kauft nie</translation>
    </message>
    <message>
        <source>no contact set</source>
        <translation>kein Ansprechpartner</translation>
    </message>
    <message>
        <source>came in on %1, %2 months ago</source>
        <translation>kam am %1, vor %2 Monaten</translation>
    </message>
    <message>
        <source>From whom? Enter saves</source>
        <translation>Bei wem? Eingabe speichert</translation>
    </message>
    <message>
        <source>Did you buy?</source>
        <translation>Haben Sie gekauft?</translation>
    </message>
    <message>
        <source>Nobody is to be asked</source>
        <translation>Niemand ist zu fragen</translation>
    </message>
    <message>
        <source>Inquiries are asked 3, 6 and 12 months after they came in.</source>
        <translation>Gefragt wird 3, 6 und 12 Monate nach dem Eingang einer Anfrage.</translation>
    </message>
    <message>
        <source>What the answers give</source>
        <translation>Was die Antworten ergeben</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 more come up as these are answered.</source>
        <translation>%1 weitere folgen, sobald diese beantwortet sind.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>After %1, %2 asked</source>
        <translation>%1 danach, %2 gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has named whom they bought from yet.</source>
        <translation>Noch hat niemand gesagt, bei wem gekauft wurde.</translation>
    </message>
    <message>
        <source>They bought from %1.</source>
        <translation>Gekauft wurde bei %1.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
</context>
<context>
    <name>ridealong::BackUpDialog</name>
    <message>
        <source>Back up the book</source>
        <translation>Buch sichern</translation>
    </message>
    <message>
        <source>With a passphrase the backup is encrypted and may lie on a stick or in a cloud. Nobody can open it without the passphrase, you neither. Without one it is a plain copy.</source>
        <translation>Mit einer Passphrase ist die Sicherung verschlüsselt und darf auf einem Stick oder in einer Cloud liegen. Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht. Ohne Passphrase ist sie eine einfache Kopie.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take %1 characters or more, such as four words.</source>
        <translation>Die Passphrase ist zu kurz. Nehmen Sie %1 Zeichen oder mehr, etwa vier Wörter.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ridealong::BacktestPane</name>
    <message>
        <source>Back-test: share won, by grade</source>
        <translation>Rückblick-Test: Anteil gewonnen, nach Note</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Was das sagt</translation>
    </message>
    <message>
        <source>When you publish</source>
        <translation>Wenn Sie veröffentlichen</translation>
    </message>
    <message>
        <source>All %1 open leads are graded again by %2. Reps get it with the next exchange. Closed leads keep their grade. Undo goes back to %3.</source>
        <translation>Alle %1 offenen Leads werden nach %2 neu benotet. Verkäufer bekommen es mit dem nächsten Austausch. Abgeschlossene Leads behalten ihre Note. „Rückgängig“ führt zu %3 zurück.</translation>
    </message>
    <message>
        <source>No lead is closed yet.</source>
        <translation>Noch ist kein Lead abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing yet: a grade has to be held against leads that were won and lost.</source>
        <translation>Noch nichts: Eine Note muss sich an gewonnenen und verlorenen Leads messen lassen.</translation>
    </message>
</context>
<context>
    <name>ridealong::BackupsDialog</name>
    <message>
        <source>each day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The book goes back to the moment that you choose. As it is now it is kept as one more backup, so this can be taken back.</source>
        <translation>Das Buch geht zu dem Zeitpunkt zurück, den Sie wählen. Sein jetziger Stand wird als weitere Sicherung aufbewahrt, also lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Moments that can be restored</source>
        <translation>Zeitpunkte, die sich wiederherstellen lassen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase that it was made with.</source>
        <translation>Diese Sicherung ist verschlüsselt. Geben Sie die Passphrase ein, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.rlx *.ridealong);;All files (*)</source>
        <translation>Sicherungen (*.rlx *.ridealong);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not needed: this one is not encrypted</source>
        <translation>Nicht nötig: Diese ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>No backup was made here yet. The first one is made when the book is a day old.</source>
        <translation>Hier wurde noch keine Sicherung gemacht. Die erste entsteht, wenn das Buch einen Tag alt ist.</translation>
    </message>
</context>
<context>
    <name>ridealong::BalanceChart</name>
    <message>
        <source>Field and desk by day</source>
        <translation>Außendienst und Schreibtisch nach Tag</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>ridealong::BoardFilters</name>
    <message>
        <source>All reps</source>
        <translation>Alle Verkäufer</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>ridealong::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Overdue first, then grade</source>
        <translation>Überfällige zuerst, dann Note</translation>
    </message>
    <message>
        <source>No card is stuck.</source>
        <translation>Keine Karte steckt fest.</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3 days; %4 is normal.</source>
        <translation>%1 ist seit %3 Tagen in %2 (üblich: %4).</translation>
    </message>
    <message>
        <source>No open lead is shown here.</source>
        <translation>Hier wird kein offener Lead gezeigt.</translation>
    </message>
    <message>
        <source>%1 sits in one qualified lead.</source>
        <translation>%1 liegen in einem qualifizierten Lead.</translation>
    </message>
    <message>
        <source>%1 sits in %2 qualified leads.</source>
        <translation>%1 liegen in %2 qualifizierten Leads.</translation>
    </message>
    <message>
        <source>No card is overdue.</source>
        <translation>Keine Karte ist überfällig.</translation>
    </message>
    <message>
        <source>One card is overdue.</source>
        <translation>Eine Karte ist überfällig.</translation>
    </message>
    <message>
        <source>%1 cards are overdue.</source>
        <translation>%1 Karten sind überfällig.</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 offene Leads</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>Spalte wechseln</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Karte wechseln</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Umschalt+→</translation>
    </message>
    <message>
        <source>Move to next stage</source>
        <translation>In die nächste Stufe</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No lead matches the filter.</source>
        <translation>Kein Lead passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 passen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>%1 cards selected</source>
        <translation>%1 Karten ausgewählt</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Umschalt+↓</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Print the board’s leads…</source>
        <translation>Leads des Boards drucken…</translation>
    </message>
</context>
<context>
    <name>ridealong::BookMark</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
</context>
<context>
    <name>ridealong::BrakePane</name>
    <message>
        <source>Brake on: %1</source>
        <translation>Bremse an: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>See the %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Why the brake comes off</source>
        <translation>Warum die Bremse gelöst wird</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>Bremse lösen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Wochen ansehen</translation>
    </message>
    <message>
        <source>Your brake is on</source>
        <translation>Ihre Bremse ist an</translation>
    </message>
</context>
<context>
    <name>ridealong::BriefView</name>
    <message>
        <source>Brief</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
</context>
<context>
    <name>ridealong::BulkBar</name>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>Deal…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Begleitfahrt</translation>
    </message>
    <message>
        <source>Add to ride-along</source>
        <translation>Zur Begleitfahrt</translation>
    </message>
</context>
<context>
    <name>ridealong::BulkDialog</name>
    <message>
        <source>One lead changes.</source>
        <translation>Ein Lead ändert sich.</translation>
    </message>
    <message>
        <source>%1 leads change.</source>
        <translation>%1 Leads ändern sich.</translation>
    </message>
    <message>
        <source>One lead loses what stands there.</source>
        <translation>Ein Lead verliert, was dort steht.</translation>
    </message>
    <message>
        <source>%1 leads lose what stands there.</source>
        <translation>%1 Leads verlieren, was dort steht.</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>All %1 leads get the same value.</source>
        <translation>Alle %1 Leads bekommen denselben Wert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Nothing changes: they have it already.</source>
        <translation>Nichts ändert sich: Sie haben es schon.</translation>
    </message>
</context>
<context>
    <name>ridealong::CadenceSection</name>
    <message>
        <source>Cadences</source>
        <translation>Kontaktrhythmen</translation>
    </message>
    <message>
        <source>The days between two touches. A lead beyond them, with no next step, is neglected. D’s and E’s have no cadence.</source>
        <translation>Die Tage zwischen zwei Kontakten. Ein Lead darüber, ohne nächsten Schritt, ist vernachlässigt. D und E haben keinen Rhythmus.</translation>
    </message>
    <message>
        <source>A’s every</source>
        <translation>A alle</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>B’s every</source>
        <translation>B alle</translation>
    </message>
    <message>
        <source>C’s every</source>
        <translation>C alle</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>From the arrival of an inquiry to its first touch, in hours of the working week.</source>
        <translation>Vom Eingang einer Anfrage bis zum ersten Kontakt, in Stunden der Arbeitswoche.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Target for web inquiries</source>
        <translation>Frist für Web-Anfragen</translation>
    </message>
    <message>
        <source>A %1, B %2, C %3 days</source>
        <translation>A %1, B %2, C %3 Tage</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Jede Note</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Sequences of follow-ups</source>
        <translation>Kontaktfolgen</translation>
    </message>
    <message>
        <source>The touches that a lead gets until somebody is reached, each some days after the one before. They propose the next step. Of several that fit, the one for its grade and stage holds.</source>
        <translation>Die Kontakte, die ein Lead bekommt, bis jemand erreicht ist, jeder einige Tage nach dem vorigen. Sie schlagen den nächsten Schritt vor. Passen mehrere, gilt die Folge für seine Note und Stufe.</translation>
    </message>
    <message>
        <source>call 0, email 1, call 3</source>
        <translation>call 0, email 1, call 3</translation>
    </message>
    <message>
        <source>Add sequence</source>
        <translation>Folge hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Take the usual ones</source>
        <translation>Die üblichen nehmen</translation>
    </message>
    <message>
        <source>First attempts for A and for B, which can be changed.</source>
        <translation>Erste Versuche für A und für B, die sich ändern lassen.</translation>
    </message>
    <message>
        <source>Touches of a new sequence</source>
        <translation>Kontakte einer neuen Folge</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kinds with the days since the touch before, such as call 0, email 1, call 3. The first one counts from the day on which the lead entered its stage.</source>
        <translation>Arten mit den Tagen seit dem vorigen Kontakt, etwa call 0, email 1, call 3. Der erste zählt ab dem Tag, an dem der Lead in seine Stufe kam.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Today names the inquiries that have waited longer.</source>
        <translation>„Heute“ nennt die Anfragen, die länger gewartet haben.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>What a rep promises who is offered an inquiry.</source>
        <translation>Was ein Verkäufer verspricht, dem eine Anfrage angeboten wird.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The share that should be accepted.</source>
        <translation>Der Anteil, der angenommen werden soll.</translation>
    </message>
</context>
<context>
    <name>ridealong::CallCard</name>
    <message>
        <source>%1 for 1 day</source>
        <translation>%1 seit 1 Tag</translation>
    </message>
    <message>
        <source>%1 for %2 days</source>
        <translation>%1 seit %2 Tagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>Log the result</source>
        <translation>Ergebnis erfassen</translation>
    </message>
    <message>
        <source>one key, then Enter</source>
        <translation>eine Taste, dann Eingabe</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nächstes Nachfassen</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>By cadence: %1, %2</source>
        <extracomment>The kind of the next step and its day: By cadence: E-mail, Thu, Oct 15</extracomment>
        <translation>Laut Folge: %1, %2</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>ridealong::CallListModel</name>
    <message>
        <source>locked until the better ones are worked</source>
        <translation>gesperrt, bis die besseren bearbeitet sind</translation>
    </message>
</context>
<context>
    <name>ridealong::CampaignFields</name>
    <message>
        <source>The cost cannot be read: %1.</source>
        <translation>Die Kosten sind nicht zu lesen: %1.</translation>
    </message>
</context>
<context>
    <name>ridealong::CardDelegate</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>ridealong::CellEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ridealong::Check</name>
    <message>
        <source>this should be less than that of %1</source>
        <translation>das sollte weniger sein als bei %1</translation>
    </message>
    <message>
        <source>this should be less than &apos;hot&apos;</source>
        <translation>das sollte weniger sein als &apos;hot&apos;</translation>
    </message>
    <message>
        <source>another criterion has the id &apos;%1&apos;</source>
        <translation>ein anderes Kriterium hat die Id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the weights sum to %1 and not to 100</source>
        <translation>die Gewichte ergeben %1 und nicht 100</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>es sind mehr als %1</translation>
    </message>
    <message>
        <source>there are more than %1 answers</source>
        <translation>es sind mehr als %1 Antworten</translation>
    </message>
    <message>
        <source>there are more than %1 answers with &apos;contains&apos;</source>
        <translation>es sind mehr als %1 Antworten mit &apos;contains&apos;</translation>
    </message>
    <message>
        <source>this field is not a text</source>
        <translation>dieses Feld ist kein Text</translation>
    </message>
    <message>
        <source>this field is not a number</source>
        <translation>dieses Feld ist keine Zahl</translation>
    </message>
    <message>
        <source>this field is not a date</source>
        <translation>dieses Feld ist kein Datum</translation>
    </message>
    <message>
        <source>say from where: [latitude, longitude]</source>
        <translation>sagen Sie, von wo: [Breite, Länge]</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>das ist leer</translation>
    </message>
    <message>
        <source>%1 cannot decide on a grade</source>
        <translation>%1 kann nicht über eine Note entscheiden</translation>
    </message>
</context>
<context>
    <name>ridealong::Checker</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>something stands behind the end of the model</source>
        <translation>hinter dem Ende des Modells steht etwas</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON hat keine Kommentare</translation>
    </message>
    <message>
        <source>texts stand in double quotes, not in single ones</source>
        <translation>Texte stehen in doppelten Anführungszeichen, nicht in einfachen</translation>
    </message>
    <message>
        <source>texts stand in straight double quotes</source>
        <translation>Texte stehen in geraden doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>the file ends where a value should stand</source>
        <translation>die Datei endet, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>%1 is no number of JSON</source>
        <translation>%1 ist in JSON keine Zahl</translation>
    </message>
    <message>
        <source>%1 should stand in double quotes</source>
        <translation>%1 sollte in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a number has no + before it</source>
        <translation>eine Zahl hat kein + davor</translation>
    </message>
    <message>
        <source>a number begins with a digit, such as 0.5</source>
        <translation>eine Zahl beginnt mit einer Ziffer, etwa 0.5</translation>
    </message>
    <message>
        <source>a number has no 0 before its other digits</source>
        <translation>eine Zahl hat keine 0 vor ihren anderen Ziffern</translation>
    </message>
    <message>
        <source>a digit is missing behind the point</source>
        <translation>hinter dem Punkt fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>the power of ten of this number is missing</source>
        <translation>die Zehnerpotenz dieser Zahl fehlt</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>four digits should follow \u</source>
        <translation>auf \u sollten vier Ziffern folgen</translation>
    </message>
    <message>
        <source>a backslash in a text is written twice</source>
        <translation>ein Backslash in einem Text wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>the quote that ends this text is missing</source>
        <translation>das Anführungszeichen am Ende dieses Textes fehlt</translation>
    </message>
    <message>
        <source>a tab in a text is written \t</source>
        <translation>ein Tabulator in einem Text wird als \t geschrieben</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>vor der schließenden %1 steht ein Komma</translation>
    </message>
    <message>
        <source>a number is written with a point, such as 0.5</source>
        <translation>eine Zahl wird mit Punkt geschrieben, etwa 0.5</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>davor fehlt ein Komma</translation>
    </message>
    <message>
        <source>a comma or %1 should stand here</source>
        <translation>hier sollte ein Komma oder %1 stehen</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>hier sollte ein Schlüssel in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the key %1 should stand in double quotes</source>
        <translation>der Schlüssel %1 sollte in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>dieser Schlüssel steht hier zweimal</translation>
    </message>
    <message>
        <source>a colon should follow the key %1</source>
        <translation>auf den Schlüssel %1 sollte ein Doppelpunkt folgen</translation>
    </message>
    <message>
        <source>the file ends within { ... }: a } is missing</source>
        <translation>die Datei endet innerhalb von { ... }: eine } fehlt</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file ends within [ ... ]: a ] is missing</source>
        <translation>die Datei endet innerhalb von [ ... ]: eine ] fehlt</translation>
    </message>
</context>
<context>
    <name>ridealong::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>ridealong::ClonesDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Clones of our best</source>
        <translation>Klone bester Kunden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Klone</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>How much alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>At least %1% alike</source>
        <translation>Mindestens %1&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>However much alike</source>
        <translation>Beliebig ähnlich</translation>
    </message>
    <message>
        <source>Only without an owner</source>
        <translation>Nur ohne Zuständigen</translation>
    </message>
    <message>
        <source>Select the first %1</source>
        <translation>Die ersten %1 wählen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Open, or closed within a year</source>
        <translation>Offen oder binnen 1 Jahr beendet</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won, 95% range</source>
        <translation>Gewonnen, 95&#xa0;%</translation>
    </message>
    <message>
        <source>A clone is a lead with the tag “clone”, which it gets when you give it to a rep. Met is a visit, a meeting or a demonstration.</source>
        <translation>Ein Klon ist ein Lead mit dem Schlagwort „clone“, das er bekommt, wenn Sie ihn einem Verkäufer geben. Getroffen heißt Besuch, Termin oder Vorführung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>One open lead is at least 80% alike.</source>
        <translation>Ein offener Lead ist zu mindestens 80&#xa0;% ähnlich.</translation>
    </message>
    <message>
        <source>%1 open leads are at least 80% alike.</source>
        <translation>%1 offene Leads sind zu mindestens 80&#xa0;% ähnlich.</translation>
    </message>
    <message>
        <source>Of %1 too little is known to compare.</source>
        <translation>Von %1 ist zu wenig zum Vergleichen bekannt.</translation>
    </message>
    <message>
        <source>%1: %2 leads, touched %3, met %4, won %5</source>
        <translation>%1: %2 Leads, kontaktiert %3, getroffen %4, gewonnen %5</translation>
    </message>
    <message>
        <source>Other A’s</source>
        <translation>Andere A</translation>
    </message>
    <message>
        <source>Select clones to give them to your reps.</source>
        <translation>Wählen Sie Klone, um sie Ihren Verkäufern zu geben.</translation>
    </message>
    <message>
        <source>One clone is selected.</source>
        <translation>Ein Klon ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1 clones are selected.</source>
        <translation>%1 Klone sind ausgewählt.</translation>
    </message>
</context>
<context>
    <name>ridealong::ClonesModel</name>
    <message>
        <source>Grade %1, %2, %3 alike, looks like %4</source>
        <translation>Note %1, %2, zu %3 ähnlich, ähnelt %4</translation>
    </message>
    <message>
        <source>%1, without an owner</source>
        <translation>%1, gehört niemandem</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <translation>%1, zuständig %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
</context>
<context>
    <name>ridealong::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No rep in the book yet</source>
        <translation>Noch kein Verkäufer im Buch</translation>
    </message>
    <message>
        <source>Reps come with the first import of leads that have an owner.</source>
        <translation>Verkäufer kommen mit dem ersten Import von Leads, für die jemand zuständig ist.</translation>
    </message>
    <message>
        <source>No ride-along with %1 waits for its debrief.</source>
        <translation>Keine Begleitfahrt mit %1 wartet auf ihre Nachbesprechung.</translation>
    </message>
    <message>
        <source>Reading what followed the ride-alongs</source>
        <translation>Was auf die Begleitfahrten folgte, wird gelesen</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>Ihr eigenes Profil</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Verkäufer</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Verkäufer</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a skill</source>
        <translation>Fähigkeit wählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Keep a commitment</source>
        <translation>Vereinbarung gehalten</translation>
    </message>
    <message>
        <source>Choose a rep</source>
        <translation>Verkäufer wählen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>Rate a skill</source>
        <translation>Fähigkeit bewerten</translation>
    </message>
    <message>
        <source>Write a debrief</source>
        <translation>Nachbesprechung schreiben</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Begleitfahrt planen</translation>
    </message>
    <message>
        <source>Skills and their guides…</source>
        <translation>Fähigkeiten und Bewertungshilfen…</translation>
    </message>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Fähigkeiten bei jeder Begleitfahrt</translation>
    </message>
    <message>
        <source>1 watch me, 3 with help, 5 could teach it</source>
        <translation>1 schau mir zu, 3 mit Hilfe, 5 könnte es lehren</translation>
    </message>
    <message>
        <source>Earlier ride-alongs</source>
        <translation>Frühere Begleitfahrten</translation>
    </message>
    <message>
        <source>Later ride-alongs</source>
        <translation>Spätere Begleitfahrten</translation>
    </message>
    <message>
        <source>Skills and their guides</source>
        <translation>Fähigkeiten und Bewertungshilfen</translation>
    </message>
    <message>
        <source>No rep in the book yet.</source>
        <translation>Noch kein Verkäufer im Buch.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
</context>
<context>
    <name>ridealong::CoachingSide</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No ride-along is planned.</source>
        <translation>Keine Begleitfahrt ist geplant.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>ridealong::CohortView</name>
    <message>
        <source>Received in</source>
        <translation>Eingang im</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Won after %1 m</source>
        <translation>Gewonnen n. %1 M</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What became of inquiries</source>
        <translation>Was aus Anfragen wurde</translation>
    </message>
    <message>
        <source>No inquiry came in within the last 12 months.</source>
        <translation>In den letzten 12 Monaten kam keine Anfrage.</translation>
    </message>
    <message>
        <source>What became of the inquiries of a month</source>
        <translation>Was aus den Anfragen eines Monats wurde</translation>
    </message>
    <message>
        <source>lost includes no decision, open includes parked</source>
        <translation>verloren enthält ohne Entscheidung, offen enthält zurückgestellt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 won after %2 months</source>
        <translation>%1 gewonnen nach %2 Monaten</translation>
    </message>
    <message>
        <source>%1, %2 inquiries: %3</source>
        <translation>%1, %2 Anfragen: %3</translation>
    </message>
    <message>
        <source>Month	Inquiries	Months later	Won	Lost	Open	Won amount
</source>
        <translation>Monat	Anfragen	Monate später	Gewonnen	Verloren	Offen	Gewonnener Betrag
</translation>
    </message>
</context>
<context>
    <name>ridealong::ColumnRows</name>
    <message>
        <source>%1 dates unreadable</source>
        <translation>%1 Daten unlesbar</translation>
    </message>
    <message>
        <source>%1 numbers unreadable</source>
        <translation>%1 Zahlen unlesbar</translation>
    </message>
    <message>
        <source>%1 cells unreadable</source>
        <translation>%1 Zellen unlesbar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Add as a new rep</source>
        <translation>Als neuen Verkäufer anlegen</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>%1 names to match</source>
        <translation>%1 Namen zuzuordnen</translation>
    </message>
    <message>
        <source>%1, the rest is empty</source>
        <translation>%1, der Rest ist leer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 geht nach</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Day first; read as month first</source>
        <translation>Tag zuerst; als Monat zuerst lesen</translation>
    </message>
    <message>
        <source>Month first; read as day first</source>
        <translation>Monat zuerst; als Tag zuerst lesen</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 bedeutet</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Decimal comma; read with a decimal point</source>
        <translation>Dezimalkomma; mit Dezimalpunkt lesen</translation>
    </message>
    <message>
        <source>Decimal point; read with a decimal comma</source>
        <translation>Dezimalpunkt; mit Dezimalkomma lesen</translation>
    </message>
    <message>
        <source>1 date unreadable</source>
        <translation>1 Datum unlesbar</translation>
    </message>
    <message>
        <source>1 number unreadable</source>
        <translation>1 Zahl unlesbar</translation>
    </message>
    <message>
        <source>1 cell unreadable</source>
        <translation>1 Zelle unlesbar</translation>
    </message>
    <message>
        <source>1 name to match</source>
        <translation>1 Name zuzuordnen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>As written; read as thousands</source>
        <translation>Wie geschrieben; als Tausender gelesen</translation>
    </message>
    <message>
        <source>In thousands; read as millions</source>
        <translation>In Tausendern; als Millionen gelesen</translation>
    </message>
    <message>
        <source>In millions; read as written</source>
        <translation>In Millionen; wie geschrieben gelesen</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentLine</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Noch ist nichts versprochen.</translation>
    </message>
    <message>
        <source>Space keeps a commitment or opens it again, Delete drops it.</source>
        <translation>Leertaste setzt eine Vereinbarung auf gehalten oder öffnet sie wieder, Entf lässt sie fallen.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentRow</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>The three answers stand beside each other in a narrow pane</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>O still open, K kept, D dropped</source>
        <translation>O noch offen, K gehalten, D fallen gelassen</translation>
    </message>
    <message>
        <source>Take this commitment away</source>
        <translation>Diese Vereinbarung wegnehmen</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf nimmt sie weg</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, gehalten</translation>
    </message>
    <message>
        <source>%1, dropped</source>
        <translation>%1, fallen gelassen</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1, noch offen</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentsPane</name>
    <message>
        <source>Commitments</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>tessa sends three names by fri</source>
        <translation>tessa schickt drei namen bis fr</translation>
    </message>
    <message>
        <source>New commitment: who, what, by when</source>
        <translation>Neue Vereinbarung: wer, was, bis wann</translation>
    </message>
</context>
<context>
    <name>ridealong::CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Name des Buchs</translation>
    </message>
    <message>
        <source>Stands in the window and on reports.</source>
        <translation>Steht im Fenster und auf Berichten.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>The manager that the program takes you for when it opens the book.</source>
        <translation>Die Leitung, für die das Programm Sie beim Öffnen des Buchs hält.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amounts keep their numbers. Nothing is converted.</source>
        <translation>Beträge behalten ihre Zahlen. Nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Quarters of quotas and of the forecast follow it.</source>
        <translation>Die Quartale der Umsatzziele und der Prognose folgen ihm.</translation>
    </message>
    <message>
        <source>Start of the fiscal year</source>
        <translation>Beginn des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>Rule of 45</source>
        <translation>45er-Regel</translation>
    </message>
    <message>
        <source>What the program takes to tell what an inquiry that nobody follows up costs.</source>
        <translation>Was das Programm annimmt, um zu sagen, was eine Anfrage kostet, der niemand nachgeht.</translation>
    </message>
    <message>
        <source>Inquiries that buy</source>
        <translation>Anfragen, die kaufen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>From somebody, within 12 months. 45% unless you know better.</source>
        <translation>Bei irgendwem, innerhalb von 12 Monaten. 45&#xa0;%, wenn Sie es nicht besser wissen.</translation>
    </message>
    <message>
        <source>Our share of them</source>
        <translation>Unser Anteil daran</translation>
    </message>
    <message>
        <source>Of those who buy, from us.</source>
        <translation>Von denen, die kaufen: bei uns.</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Mittlerer Verkauf</translation>
    </message>
    <message>
        <source>Left empty, it is the average of what was won in this book.</source>
        <translation>Leer gelassen, der Durchschnitt des in diesem Buch Gewonnenen.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, year from %2</source>
        <translation>%1, Jahr ab %2</translation>
    </message>
    <message>
        <source>Return of sources</source>
        <translation>Ertrag der Quellen</translation>
    </message>
    <message>
        <source>What the program takes to tell which source pays.</source>
        <translation>Was das Programm annimmt, um zu sagen, welche Quelle sich lohnt.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>What is left of a sale after its own cost. Left empty, the return counts the whole sale.</source>
        <translation>Was von einem Verkauf nach seinen eigenen Kosten bleibt. Leer gelassen, zählt der Ertrag den ganzen Verkauf.</translation>
    </message>
</context>
<context>
    <name>ridealong::ComparePane</name>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Compare two weeks</source>
        <translation>Zwei Wochen vergleichen</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>Comparing two weeks</source>
        <translation>Zwei Wochen werden verglichen</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Two companies</source>
        <translation>Zwei Firmen</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <translation>Geschriebenes behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 stage</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What %1 wrote with the change</source>
        <translation>Was %1 zur Änderung schrieb</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notiz, %1</translation>
    </message>
    <message>
        <source>Notes never conflict: new ones are already added. The answer you do not pick stays in the lead’s history.</source>
        <translation>Notizen widersprechen sich nie: Neue sind schon hinzugefügt. Die Antwort, die Sie nicht wählen, bleibt im Verlauf des Leads.</translation>
    </message>
    <message>
        <source>The answer you do not pick stays in the history.</source>
        <translation>Die Antwort, die Sie nicht wählen, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles meins</translation>
    </message>
    <message>
        <source>All %1’s</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Keep these, next conflict</source>
        <translation>So behalten, weiter</translation>
    </message>
    <message>
        <source>Decided. You can decide again until you export your next file.</source>
        <translation>Entschieden. Sie können neu entscheiden, bis Sie Ihre nächste Datei exportieren.</translation>
    </message>
    <message>
        <source>You can undo any decision in this list until you export your next file.</source>
        <translation>Jede Entscheidung in dieser Liste lässt sich rückgängig machen, bis Sie Ihre nächste Datei exportieren.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictReview</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted, and gone on with</source>
        <translation>Gelöscht und weiterbearbeitet</translation>
    </message>
    <message>
        <source>Gone on with after the hand-over</source>
        <translation>Nach der Abgabe weiterbearbeitet</translation>
    </message>
    <message>
        <source>Added twice?</source>
        <translation>Doppelt angelegt?</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhr</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>Noch %1 von %2</translation>
    </message>
    <message>
        <source>Everything else was merged: %1 of %2 changes</source>
        <translation>Alles andere wurde zusammengeführt: %1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Konflikte prüfen</translation>
    </message>
    <message>
        <source>No conflict is left.</source>
        <translation>Kein Konflikt ist übrig.</translation>
    </message>
    <message>
        <source>What the others changed is in your book. What needs a decision stands here after the next import.</source>
        <translation>Was die anderen geändert haben, ist in Ihrem Buch. Was eine Entscheidung braucht, steht hier nach dem nächsten Import.</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Mine or theirs</source>
        <translation>Meins oder ihres</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keep, next</source>
        <translation>Behalten, weiter</translation>
    </message>
    <message>
        <source>1 change of the last 7 days was merged</source>
        <translation>1 Änderung der letzten 7 Tage wurde zusammengeführt</translation>
    </message>
    <message>
        <source>All %1 changes of the last 7 days were merged</source>
        <translation>Alle %1 Änderungen der letzten 7 Tage wurden zusammengeführt</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictTabs</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, decided</source>
        <translation>%1: %2, entschieden</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsGrid</name>
    <message>
        <source>Type an amount, Enter goes down, Tab to the right. Delete blanks: no cost entered. Ctrl+V pastes a block from a spreadsheet.</source>
        <translation>Geben Sie einen Betrag ein, Eingabe geht nach unten, Tab nach rechts. Entf leert: keine Kosten eingetragen. Strg+V fügt einen Block aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>Twelve months earlier</source>
        <translation>Zwölf Monate früher</translation>
    </message>
    <message>
        <source>Twelve months later</source>
        <translation>Zwölf Monate später</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 amount is not saved yet</source>
        <translation>1 Betrag ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 amounts are not saved yet</source>
        <translation>%1 Beträge sind noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsModel</name>
    <message>
        <source>Go to the first cell of the block, then paste.</source>
        <translation>Gehen Sie zur ersten Zelle des Blocks, und fügen Sie dann ein.</translation>
    </message>
    <message>
        <source>The block has %1 rows and %2 columns and does not fit from here. Nothing was pasted.</source>
        <translation>Der Block hat %1 Zeilen und %2 Spalten und passt von hier aus nicht. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the block: %3. Nothing was pasted.</source>
        <translation>Zeile %1, Spalte %2 des Blocks: %3. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>There is no amount in what was copied.</source>
        <translation>In dem, was kopiert wurde, ist kein Betrag.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. The amount stays as it was.</source>
        <translation>%1. Der Betrag bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsTable</name>
    <message>
        <source>Costs by month</source>
        <translation>Kosten je Monat</translation>
    </message>
</context>
<context>
    <name>ridealong::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ridealong::CreateForm</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>Mein Buch</translation>
    </message>
    <message>
        <source>Harlan Fluid Systems</source>
        <translation>Harlan Fluid Systems</translation>
    </message>
    <message>
        <source>Dana Whitfield</source>
        <translation>Dana Whitfield</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Name des Buchs</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Give the book a name: your company, or your team.</source>
        <translation>Geben Sie dem Buch einen Namen: Ihre Firma oder Ihr Team.</translation>
    </message>
    <message>
        <source>Enter your name. It stands beside what you do in the book.</source>
        <translation>Geben Sie Ihren Namen ein. Er steht neben dem, was Sie im Buch tun.</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>Ordner des Buchs</translation>
    </message>
</context>
<context>
    <name>ridealong::CriteriaList</name>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
</context>
<context>
    <name>ridealong::CriterionDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Edit the criterion</source>
        <translation>Kriterium bearbeiten</translation>
    </message>
    <message>
        <source>A criterion reads one field of the lead. Its answers turn what stands there into points.</source>
        <translation>Ein Kriterium liest ein Feld des Leads. Seine Antworten machen aus dem, was dort steht, Punkte.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Site size</source>
        <translation>Größe des Standorts</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Distance from</source>
        <translation>Entfernung von</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees</source>
        <translation>Breite und Länge in Grad</translation>
    </message>
    <message>
        <source>Days since: %1</source>
        <translation>Tage seit: %1</translation>
    </message>
    <message>
        <source>Distance from a place</source>
        <translation>Entfernung von einem Ort</translation>
    </message>
    <message>
        <source>Similarity to our best accounts</source>
        <translation>Ähnlichkeit mit unseren besten Kunden</translation>
    </message>
    <message>
        <source>Give the criterion a name.</source>
        <translation>Geben Sie dem Kriterium einen Namen.</translation>
    </message>
    <message>
        <source>Write the place as latitude and longitude, such as 39.77, -86.16.</source>
        <translation>Schreiben Sie den Ort als Breite und Länge, etwa 39.77, -86.16.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ridealong::CriterionRow</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
</context>
<context>
    <name>ridealong::CsvWriter</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
</context>
<context>
    <name>ridealong::DayColumn</name>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>A day of the week at the head of its column: Mon, Oct 12</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ridealong::DayNotices</name>
    <message>
        <source>Your brake is on</source>
        <translation>Ihre Bremse ist an</translation>
    </message>
    <message>
        <source>See your effort</source>
        <translation>Aufwand ansehen</translation>
    </message>
    <message>
        <source>1 more was answered.</source>
        <translation>1 weiterer wurde beantwortet.</translation>
    </message>
    <message>
        <source>%1 more were answered.</source>
        <translation>%1 weitere wurden beantwortet.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>1 hand-off waits for your answer.</source>
        <translation>1 Übergabe wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for your answer.</source>
        <translation>%1 Übergaben warten auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 Stopp</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 Stopps</translation>
    </message>
    <message>
        <source>Today: ride-along with %1 from %2, %3.</source>
        <translation>Heute: Begleitfahrt mit %1 ab %2, %3.</translation>
    </message>
    <message>
        <source>Tomorrow: ride-along with %1 from %2, %3.</source>
        <translation>Morgen: Begleitfahrt mit %1 ab %2, %3.</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Tagesblatt öffnen</translation>
    </message>
    <message>
        <source>%1 wrote the debrief of your ride-along on %2.</source>
        <translation>%1 hat die Nachbesprechung Ihrer Begleitfahrt am %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 debriefs of your ride-alongs wait to be read.</source>
        <translation>%1 Nachbesprechungen Ihrer Begleitfahrten warten darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ridealong::DealDialog</name>
    <message>
        <source>Deal the open leads of %1</source>
        <translation>Offene Leads von %1 verteilen</translation>
    </message>
    <message>
        <source>Deal 1 lead</source>
        <translation>1 Lead verteilen</translation>
    </message>
    <message>
        <source>Deal %1 leads</source>
        <translation>%1 Leads verteilen</translation>
    </message>
    <message>
        <source>The territory goes first, then whoever has the smallest share of that grade for the room there is. Nobody gets more open leads than the capacity.</source>
        <translation>Zuerst zählt das Gebiet, dann, wer gemessen am freien Platz den kleinsten Anteil dieser Note hat. Niemand bekommt mehr offene Leads als die Kapazität.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Choose at least one rep who has room.</source>
        <translation>Wählen Sie mindestens einen Verkäufer, der Platz hat.</translation>
    </message>
    <message>
        <source>What each rep would get</source>
        <translation>Was jeder Verkäufer bekäme</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>A’s before</source>
        <translation>A vorher</translation>
    </message>
    <message>
        <source>A’s after</source>
        <translation>A danach</translation>
    </message>
    <message>
        <source>Of the capacity</source>
        <translation>Von der Kapazität</translation>
    </message>
    <message>
        <source>To whom each lead would go</source>
        <translation>An wen jeder Lead ginge</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>1 lead stays where it is.</source>
        <translation>1 Lead bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>%1 leads stay where they are.</source>
        <translation>%1 Leads bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Enter on a lead gives it to somebody else.</source>
        <translation>Eingabe auf einem Lead gibt ihn jemand anderem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 gets %2 and then has %3 of %4 open leads, %5 of them A’s</source>
        <translation>%1 bekommt %2 und hat dann %3 von %4 offenen Leads, davon %5 A</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Nobody has room</source>
        <translation>Niemand hat Platz</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo er ist</translation>
    </message>
</context>
<context>
    <name>ridealong::DebriefPage</name>
    <message>
        <source>Everything is answered.</source>
        <translation>Alles ist beantwortet.</translation>
    </message>
    <message>
        <source>1 stop is left.</source>
        <translation>1 Stopp fehlt noch.</translation>
    </message>
    <message>
        <source>%1 stops are left.</source>
        <translation>%1 Stopps fehlen noch.</translation>
    </message>
    <message>
        <source>1 rating is left.</source>
        <translation>1 Bewertung fehlt noch.</translation>
    </message>
    <message>
        <source>%1 ratings are left.</source>
        <translation>%1 Bewertungen fehlen noch.</translation>
    </message>
    <message>
        <source>1 rating and 1 stop are left.</source>
        <translation>1 Bewertung und 1 Stopp fehlen noch.</translation>
    </message>
    <message>
        <source>1 rating and %1 stops are left.</source>
        <translation>1 Bewertung und %1 Stopps fehlen noch.</translation>
    </message>
    <message>
        <source>%1 ratings and 1 stop are left.</source>
        <translation>%1 Bewertungen und 1 Stopp fehlen noch.</translation>
    </message>
    <message>
        <source>%1 ratings and %2 stops are left.</source>
        <translation>%1 Bewertungen und %2 Stopps fehlen noch.</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Finish the debrief</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Show the ride-alongs</source>
        <translation>Begleitfahrten zeigen</translation>
    </message>
    <message>
        <source>Debrief: %1, with %2</source>
        <translation>Nachbesprechung: %1, mit %2</translation>
    </message>
    <message>
        <source>Finished on %1. %2 acknowledged it on %3.</source>
        <translation>Abgeschlossen am %1. %2 hat sie am %3 bestätigt.</translation>
    </message>
    <message>
        <source>Finished on %1. %2 read it on %3.</source>
        <translation>Abgeschlossen am %1. %2 hat sie am %3 gelesen.</translation>
    </message>
    <message>
        <source>Finished on %1. %2 has not read it yet.</source>
        <translation>Abgeschlossen am %1. %2 hat sie noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 Saved as you type.</source>
        <translation>%1 Beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Every ride-along that is over has its debrief.</source>
        <translation>Jede vergangene Begleitfahrt hat ihre Nachbesprechung.</translation>
    </message>
    <message>
        <source>No ride-along waits for its debrief</source>
        <translation>Keine Begleitfahrt wartet auf ihre Nachbesprechung</translation>
    </message>
    <message>
        <source>After the stops of a ride-along you write here what you saw and what you promised.</source>
        <translation>Nach den Stopps einer Begleitfahrt schreiben Sie hier, was Sie gesehen und was Sie versprochen haben.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled</source>
        <translation>Diese Begleitfahrt wurde abgesagt</translation>
    </message>
    <message>
        <source>There is nothing to write about it.</source>
        <translation>Zu ihr gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>This ride-along is still to come</source>
        <translation>Diese Begleitfahrt kommt erst noch</translation>
    </message>
    <message>
        <source>Its debrief can be written from %1 on.</source>
        <translation>Ihre Nachbesprechung lässt sich ab %1 schreiben.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 Stopp</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 Stopps</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next skill</source>
        <translation>Nächste Fähigkeit</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
</context>
<context>
    <name>ridealong::DebriefView</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 von 5</translation>
    </message>
    <message>
        <source>%1: %2 of 5, %3</source>
        <translation>%1: %2 von 5, %3</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Geteilte Notiz</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <translation>Bestätigt am %1.</translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Gelesen am %1.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>This ride-along has no debrief yet.</source>
        <translation>Diese Begleitfahrt hat noch keine Nachbesprechung.</translation>
    </message>
</context>
<context>
    <name>ridealong::DemoChart</name>
    <message>
        <source>1 demo</source>
        <translation>1 Vorführung</translation>
    </message>
    <message>
        <source>%1 demos</source>
        <translation>%1 Vorführungen</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Woche %1: %2</translation>
    </message>
    <message>
        <source>%1, ride-along</source>
        <translation>%1, Begleitfahrt</translation>
    </message>
    <message>
        <source>no such week yet</source>
        <translation>noch keine solche Woche</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>In the two weeks after a ride-along: %1</source>
        <translation>In den zwei Wochen nach einer Begleitfahrt: %1</translation>
    </message>
    <message>
        <source>In other weeks: %1</source>
        <translation>In anderen Wochen: %1</translation>
    </message>
    <message>
        <source>Week	Demos	Ride-along	Within two weeks after one
</source>
        <translation>Woche	Vorführungen	Begleitfahrt	Binnen zwei Wochen nach einer
</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Demos by week, and ride-alongs</source>
        <translation>Vorführungen nach Woche, und Begleitfahrten</translation>
    </message>
    <message>
        <source>two weeks after</source>
        <translation>zwei Wochen danach</translation>
    </message>
    <message>
        <source>other weeks</source>
        <translation>andere Wochen</translation>
    </message>
    <message>
        <source>ride-along</source>
        <translation>Begleitfahrt</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>ridealong::Desktop</name>
    <message>
        <source>New book…</source>
        <translation>Neues Buch…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Buch öffnen…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Nobody in the book is called %1. Leave --as out to be its owner.</source>
        <translation>Niemand im Buch heißt %1. Lassen Sie --as weg, um als Besitzer zu öffnen.</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>Das Buch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another book</source>
        <translation>Anderes Buch wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>All changes saved on this laptop</source>
        <translation>Alle Änderungen auf diesem Laptop gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>You can look, but not change anything. %1</source>
        <translation>Sie können lesen, aber nichts ändern. %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Ridealong books (*.ridealong);;All files (*)</source>
        <translation>Ridealong-Bücher (*.ridealong);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Check its folder, and that the name ends in .png.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie den Ordner, und ob der Name auf .png endet.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>%1 could not be replaced. The backup is in %2.</source>
        <translation>%1 konnte nicht ersetzt werden. Die Sicherung ist in %2.</translation>
    </message>
    <message>
        <source>Ridealong books (*.ridealong)</source>
        <translation>Ridealong-Bücher (*.ridealong)</translation>
    </message>
    <message>
        <source>Encrypted backups (*.rlx)</source>
        <translation>Verschlüsselte Sicherungen (*.rlx)</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Buch sichern</translation>
    </message>
    <message>
        <source>Backed up to %1, and verified.</source>
        <translation>Nach %1 gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Buch wird gesichert</translation>
    </message>
    <message>
        <source>The book was restored. As it was before, it is kept among the backups.</source>
        <translation>Das Buch wurde wiederhergestellt. Sein voriger Stand ist unter den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Restoring the book</source>
        <translation>Buch wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Open an invitation…</source>
        <translation>Einladung öffnen…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>The reports of week %1 are in %2.</source>
        <translation>Die Berichte von Woche %1 stehen in %2.</translation>
    </message>
    <message>
        <source>Files that were changed there were left as they are: %1.</source>
        <translation>Dateien, die dort geändert wurden, blieben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>It is Friday afternoon. This week’s report is ready to be read.</source>
        <translation>Es ist Freitagnachmittag. Der Bericht dieser Woche ist bereit zum Lesen.</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Beitritt zum Team</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Die Sicherung wird geöffnet</translation>
    </message>
    <message>
        <source>Redo: import %1 again…</source>
        <translation>Wiederholen: %1 noch einmal importieren…</translation>
    </message>
    <message>
        <source>Import it again…</source>
        <translation>Noch einmal importieren…</translation>
    </message>
</context>
<context>
    <name>ridealong::DonePane</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Finished debrief</source>
        <translation>Abgeschlossene Nachbesprechung</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>What the rep reads</source>
        <translation>Was der Verkäufer liest</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Left %1, back %2.</source>
        <translation>Abfahrt um %1, zurück um %2.</translation>
    </message>
    <message>
        <source>Private, stays on this laptop</source>
        <translation>Privat, bleibt auf diesem Laptop</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>fand nicht statt</translation>
    </message>
</context>
<context>
    <name>ridealong::DriftPane</name>
    <message>
        <source>What moved the grades</source>
        <translation>Was die Noten bewegt hat</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>What moved them</source>
        <translation>Was sie bewegt hat</translation>
    </message>
    <message>
        <source>No grade moved</source>
        <translation>Keine Note hat sich bewegt</translation>
    </message>
    <message>
        <source>A longer time may show one.</source>
        <translation>Ein längerer Zeitraum zeigt vielleicht eine.</translation>
    </message>
</context>
<context>
    <name>ridealong::DropDialog</name>
    <message>
        <source>Drop the step</source>
        <translation>Schritt streichen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>They came back first</source>
        <translation>Meldete sich vorher</translation>
    </message>
    <message>
        <source>Planned twice</source>
        <translation>Doppelt geplant</translation>
    </message>
    <message>
        <source>Nobody to be reached</source>
        <translation>Niemand erreichbar</translation>
    </message>
    <message>
        <source>Say why the step is dropped.</source>
        <translation>Sagen Sie, warum der Schritt entfällt.</translation>
    </message>
</context>
<context>
    <name>ridealong::DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop a change file here</source>
        <translation>Änderungsdatei hier ablegen</translation>
    </message>
    <message>
        <source>A .rlx file from email, a USB stick or a shared folder</source>
        <translation>Eine .rlx-Datei aus einer E-Mail, von einem USB-Stick oder aus einem gemeinsamen Ordner</translation>
    </message>
</context>
<context>
    <name>ridealong::Dumbbells</name>
    <message>
        <source>Past forecasts against what came</source>
        <translation>Frühere Prognosen und was kam</translation>
    </message>
    <message>
        <source>Period	Forecast	Actual	Off
</source>
        <translation>Zeitraum	Prognose	Ist	Abweichung
</translation>
    </message>
</context>
<context>
    <name>ridealong::DuplicatesDialog</name>
    <message>
        <source>Merge duplicates</source>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinlich doppelt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Es sind zwei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same company and postal code</source>
        <translation>gleiche Firma und Postleitzahl</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1, twice
%2</source>
        <translation>%1, zweimal
%2</translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <translation>%1 und %2
%3</translation>
    </message>
    <message>
        <source>No lead is likely another one.</source>
        <translation>Kein Lead ist wahrscheinlich doppelt.</translation>
    </message>
    <message>
        <source>Two leads are likely one: %1.</source>
        <translation>Zwei Leads sind wahrscheinlich einer: %1.</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>Sie haben diese zwei gewählt.</translation>
    </message>
    <message>
        <source>%1 pairs of leads are likely duplicates.</source>
        <translation>%1 Paare von Leads sind wahrscheinlich doppelt.</translation>
    </message>
</context>
<context>
    <name>ridealong::EarlierImports</name>
    <message>
        <source>%1 rows: %2 new, %3 updated</source>
        <translation>%1 Zeilen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>, %1 abgewiesen</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Import von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::EndRow</name>
    <message>
        <source>Leave at</source>
        <translation>Abfahrt um</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Zurück um</translation>
    </message>
    <message>
        <source>Where the day starts</source>
        <translation>Wo der Tag beginnt</translation>
    </message>
    <message>
        <source>Place, or latitude and longitude</source>
        <translation>Ort, oder Breite und Länge</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
</context>
<context>
    <name>ridealong::EngagementDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Points for what happened lately. They halve over the half-life.</source>
        <translation>Punkte für das, was in letzter Zeit geschah. Sie halbieren sich nach der Halbwertszeit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Demonstration held</source>
        <translation>Vorführung gehalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Zählt höchstens</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geben Sie der Regel einen Namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ridealong::EngagementPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>How warm a lead is, apart from its grade: points for what happened lately. They halve over the half-life. Shown together as A1.</source>
        <translation>Wie warm ein Lead ist, getrennt von seiner Note: Punkte für das, was in letzter Zeit geschah. Sie halbieren sich nach der Halbwertszeit. Zusammen gezeigt als A1.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwert</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Heiß ab</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Warm ab</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1: %2 points, half-life %3, %4</source>
        <translation>%1: %2 Punkte, Halbwertszeit %3, %4</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeReader::Work</name>
    <message>
        <source>%1 can’t be read. Check that its folder or stick is still there.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob der Ordner oder Stick noch da ist.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeWriter</name>
    <message>
        <source>This file can’t be written: its description is out of bounds.</source>
        <translation>Diese Datei kann nicht geschrieben werden: ihre Beschreibung überschreitet die Grenzen.</translation>
    </message>
    <message>
        <source>There is too much for one file: more than %1 MB. Write it in parts.</source>
        <translation>Das ist zu viel für eine Datei: mehr als %1 MB. Schreiben Sie sie in Teilen.</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeWriter::Work</name>
    <message>
        <source>There is too much for one file: more than %1 MB. Write it in parts.</source>
        <translation>Das ist zu viel für eine Datei: mehr als %1 MB. Schreiben Sie sie in Teilen.</translation>
    </message>
</context>
<context>
    <name>ridealong::EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>For somebody who has a right to be forgotten. It goes from the rows, the history, undo and search, here and with your next files on every laptop of the team. What somebody typed into the notes of other leads is not found by this.</source>
        <translation>Für Personen, die ein Recht auf Vergessenwerden haben. Es verschwindet aus den Zeilen, dem Verlauf, dem Rückgängigmachen und der Suche, hier und mit Ihren nächsten Dateien auf jedem Laptop des Teams. Was jemand in die Notizen anderer Leads geschrieben hat, wird so nicht gefunden.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Hat darum gebeten</translation>
    </message>
    <message>
        <source>Only the contact %1</source>
        <translation>Nur der Ansprechpartner %1</translation>
    </message>
    <message>
        <source>%1, with all that hangs on it</source>
        <translation>%1, mit allem, was daran hängt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason, without a name</source>
        <translation>Grund, ohne Namen</translation>
    </message>
    <message>
        <source>Name, once more</source>
        <translation>Name, noch einmal</translation>
    </message>
    <message>
        <source>This erases %1. It can’t be taken back.</source>
        <translation>Das löscht %1. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Backups that hold it still, until they are deleted: %1.</source>
        <translation>Sicherungen, die es noch enthalten, bis sie gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>Say why. The reason stays when all else is gone.</source>
        <translation>Sagen Sie, warum. Der Grund bleibt, wenn alles andere fort ist.</translation>
    </message>
    <message>
        <source>Type the name as it stands above: %1</source>
        <translation>Geben Sie den Namen ein, wie er oben steht: %1</translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <translation>ein Lead ohne Namen</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangeFolder</name>
    <message>
        <source>This book is in no team yet. Join one, or invite somebody first.</source>
        <translation>Dieses Buch ist noch in keinem Team. Treten Sie einem bei, oder laden Sie zuerst jemanden ein.</translation>
    </message>
    <message>
        <source>%1 can’t be taken away from the exchange folder: %2</source>
        <translation>%1 kann nicht aus dem Austauschordner entfernt werden: %2</translation>
    </message>
    <message>
        <source>This book is a copy of another laptop’s, so nothing goes through the exchange folder. Join the team with this laptop first.</source>
        <translation>Dieses Buch ist eine Kopie von dem eines anderen Laptops, darum geht nichts durch den Austauschordner. Treten Sie erst mit diesem Laptop dem Team bei.</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangePane</name>
    <message>
        <source>nothing received this week</source>
        <translation>diese Woche nichts empfangen</translation>
    </message>
    <message>
        <source>1 change received this week</source>
        <translation>1 Änderung diese Woche empfangen</translation>
    </message>
    <message>
        <source>%1 changes received this week</source>
        <translation>%1 Änderungen diese Woche empfangen</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Private coaching notes stay on this laptop.</source>
        <translation>Private Coachingnotizen bleiben auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Your next file to the team</source>
        <translation>Ihre nächste Datei an das Team</translation>
    </message>
    <message>
        <source>Goes by itself through %1</source>
        <translation>Geht von selbst über %1</translation>
    </message>
    <message>
        <source>Join the team…</source>
        <translation>Dem Team beitreten…</translation>
    </message>
    <message>
        <source>Ask for it…</source>
        <translation>Anfordern…</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This book is a copy, so it may not export. Join the team with this laptop, and import the answer here.</source>
        <translation>Dieses Buch ist eine Kopie und darf daher nicht exportieren. Treten Sie mit diesem Laptop dem Team bei und importieren Sie die Antwort hier.</translation>
    </message>
    <message>
        <source>Nothing has gone out from this laptop yet. Export once: with its first file the team knows it.</source>
        <translation>Von diesem Laptop ging noch nichts hinaus. Exportieren Sie einmal: Mit seiner ersten Datei kennt ihn das Team.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import it again…</source>
        <translation>Noch einmal importieren…</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangeWatch</name>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Eine andere Arbeit läuft. Warten Sie, bis sie fertig ist.</translation>
    </message>
</context>
<context>
    <name>ridealong::ExportDialog</name>
    <message>
        <source>Export to the team</source>
        <translation>An das Team exportieren</translation>
    </message>
    <message>
        <source>%1. Each laptop can read only what its person may have. Private coaching notes stay here.</source>
        <translation>%1. Jeder Laptop kann nur lesen, was seine Person haben darf. Private Coachingnotizen bleiben hier.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Everybody in the team</source>
        <translation>Alle im Team</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In parts that an e-mail can carry (18 MB each)</source>
        <translation>In Teilen, die eine E-Mail trägt (je 18 MB)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Only for a laptop that has no keys yet</source>
        <translation>Nur für einen Laptop, der noch keine Schlüssel hat</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>Wer die Datei öffnen kann</translation>
    </message>
    <message>
        <source>Choose who can open the file.</source>
        <translation>Wählen Sie, wer die Datei öffnen kann.</translation>
    </message>
    <message>
        <source>A passphrase has %1 characters at least.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>In all %1: more than an e-mail carries.</source>
        <translation>Zusammen %1: mehr, als eine E-Mail trägt.</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>In it are %1 changes that went out before, for nobody has confirmed them. Import the others’ files, and your next one is small.</source>
        <translation>Darin sind %1 Änderungen, die schon einmal hinausgingen, denn niemand hat sie bestätigt. Importieren Sie die Dateien der anderen, dann ist Ihre nächste klein.</translation>
    </message>
    <message>
        <source>In it is 1 change that went out before, for nobody has confirmed it. Import the others’ files, and your next one is small.</source>
        <translation>Darin ist 1 Änderung, die schon einmal hinausging, denn niemand hat sie bestätigt. Importieren Sie die Dateien der anderen, dann ist Ihre nächste klein.</translation>
    </message>
</context>
<context>
    <name>ridealong::FactRows</name>
    <message>
        <source>%1 is no kind of activity of this book (%2)</source>
        <translation>%1 ist keine Art von Aktivität dieses Buchs (%2)</translation>
    </message>
    <message>
        <source>no lead has the reference %1</source>
        <translation>kein Lead hat die Referenz %1</translation>
    </message>
    <message>
        <source>the row names no lead</source>
        <translation>die Zeile nennt keinen Lead</translation>
    </message>
    <message>
        <source>no lead is of the company %1</source>
        <translation>kein Lead ist von der Firma %1</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>die Zeile hat kein Datum</translation>
    </message>
    <message>
        <source>the row has no kind of activity</source>
        <translation>die Zeile hat keine Art von Aktivität</translation>
    </message>
    <message>
        <source>the row has no amount</source>
        <translation>die Zeile hat keinen Betrag</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>in the field. The goal of a week is %1.</source>
        <translation>im Außendienst. Das Ziel einer Woche ist %1.</translation>
    </message>
    <message>
        <source>in the field. With this day the week ends at %1 field; the goal is %2.</source>
        <translation>im Außendienst. Mit diesem Tag endet die Woche bei %1 Außendienst; das Ziel ist %2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldFigure</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 Außendienst</translation>
    </message>
    <message>
        <source>Nothing is known of this week yet.</source>
        <translation>Von dieser Woche ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Goal %1. Under 4 hours say little.</source>
        <translation>Ziel %1. Unter 4 Stunden sagen wenig aus.</translation>
    </message>
    <message>
        <source>Below the goal of %1</source>
        <translation>Unter dem Ziel von %1</translation>
    </message>
    <message>
        <source>Above the goal of %1</source>
        <translation>Über dem Ziel von %1</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 paperwork</source>
        <translation>%1 Büroarbeit</translation>
    </message>
    <message>
        <source>%1 s to log a call</source>
        <translation>%1 s je Anruf</translation>
    </message>
    <message>
        <source>Desk and report hours of all hours of this week, and the median time of an update in the quick log on this laptop</source>
        <translation>Stunden für Schreibtisch und Berichte an allen Stunden dieser Woche, und die Zeit (Median) für eine Änderung in der Schnellerfassung auf diesem Laptop</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Field vs desk</source>
        <translation>Außendienst/Schreibtisch</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The plan is today’s and coming rides and visits, with the rest of the working hours at the desk.</source>
        <translation>Der Plan sind die heutigen und kommenden Begleitfahrten und Besuche, mit dem Rest der Arbeitszeit am Schreibtisch.</translation>
    </message>
    <message>
        <source>Say your hours</source>
        <translation>Stunden angeben</translation>
    </message>
    <message>
        <source>1 part of a day to say</source>
        <translation>1 Tagesabschnitt anzugeben</translation>
    </message>
    <message>
        <source>%1 parts of days to say</source>
        <translation>%1 Tagesabschnitte anzugeben</translation>
    </message>
    <message>
        <source>Goal %1. Say your other hours to see the share.</source>
        <translation>Ziel&#xa0;%1. Den Anteil sehen Sie, wenn Sie Ihre übrigen Stunden angeben.</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldsSection</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>What you want to know of a lead beside the usual. Forms, lists, files, filters and the grading model have them too.</source>
        <translation>Was Sie von einem Lead über das Übliche hinaus wissen wollen. Formulare, Listen, Dateien, Filter und das Bewertungsmodell haben sie auch.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Felds</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It stays once a lead has a value.</source>
        <translation>Er bleibt, sobald ein Lead einen Wert hat.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>A line each. Ctrl+Enter saves.</source>
        <translation>Je eine Zeile. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1, %2, filled in: %3</source>
        <extracomment>A field, its type, how many leads have a value in it</extracomment>
        <translation>%1, %2, ausgefüllt: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ridealong::FigureTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 from a stage that nobody recorded</source>
        <translation>%1 aus einer Stufe, die niemand erfasst hat</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>%1 (no decision)</source>
        <translation>%1 (keine Entscheidung)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stages of the funnel</source>
        <translation>Stufen des Trichters</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Median cycle</source>
        <translation>Zyklus (Median)</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Gewonn. Betrag</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Why leads were lost</source>
        <translation>Warum Leads verloren gingen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1: %2 Leads</translation>
    </message>
    <message>
        <source>%1: %2 leads entered, %3 went on, median days %4, idle %5, lost here %6</source>
        <translation>%1: %2 Leads im Eingang, %3 gingen weiter, Tage im Median %4, ruhend %5, hier verloren %6</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 won, %4 lost, won amount %5</source>
        <translation>%1: %2 im Eingang, %3 gewonnen, %4 verloren, gewonnener Betrag %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 won of %2 closed in the last twelve months</source>
        <translation>%1 gewonnen von %2 in den letzten zwölf Monaten abgeschlossenen</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>× win rate</source>
        <translation>× Gewinnquote</translation>
    </message>
    <message>
        <source>× average sale</source>
        <translation>× mittlerer Verkauf</translation>
    </message>
    <message>
        <source>÷ median days to win</source>
        <translation>÷ Tage bis gewonnen (Median)</translation>
    </message>
    <message>
        <source>= in 30 days</source>
        <translation>= in 30 Tagen</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1: %2 leads worth %3; %4</source>
        <translation>%1: %2 Leads über %3; %4</translation>
    </message>
</context>
<context>
    <name>ridealong::FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>grade in (A, B) and value &gt;= 10000 and industry ~ &quot;food&quot;</source>
        <translation>grade in (A, B) and value &gt;= 10000 and industry ~ &quot;food&quot;</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>Filtersprache</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Write a filter…</source>
        <translation>Filter schreiben…</translation>
    </message>
</context>
<context>
    <name>ridealong::FindField</name>
    <message>
        <source>Find or run</source>
        <translation>Finden oder ausführen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
</context>
<context>
    <name>ridealong::FingerprintLabel</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>ridealong::FirstRun</name>
    <message>
        <source>Create an empty book</source>
        <translation>Leeres Buch anlegen</translation>
    </message>
    <message>
        <source>Your grades, stages and reps come with sound defaults.</source>
        <translation>Ihre Noten, Stufen und Verkäufer beginnen mit sinnvollen Vorgaben.</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Demo-Buch öffnen</translation>
    </message>
    <message>
        <source>Harlan Fluid Systems: six reps, 1,400 leads, two years. Nothing to set up.</source>
        <translation>Harlan Fluid Systems: sechs Verkäufer, 1.400 Leads, zwei Jahre. Nichts einzurichten.</translation>
    </message>
    <message>
        <source>From a spreadsheet or another CRM. Nothing is saved until you agree.</source>
        <translation>Aus einer Tabelle oder einem anderen CRM. Nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>A file that ends in .ridealong, on this laptop or a shared folder.</source>
        <translation>Eine Datei, die auf .ridealong endet, auf diesem Laptop oder in einem gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>Start your book</source>
        <translation>Ihr Buch beginnen</translation>
    </message>
    <message>
        <source>A book is one file on this laptop. It holds your leads, your reps and your field days. No account, no server.</source>
        <translation>Ein Buch ist eine Datei auf diesem Laptop. Es enthält Ihre Leads, Ihre Verkäufer und Ihre Außendiensttage. Kein Konto, kein Server.</translation>
    </message>
    <message>
        <source>Back to the book</source>
        <translation>Zurück zum Buch</translation>
    </message>
    <message>
        <source>The book is as safe as this laptop’s disk: turn its encryption on.</source>
        <translation>Das Buch ist so sicher wie der Datenträger dieses Laptops: Schalten Sie dessen Verschlüsselung ein.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Choose the file. If another laptop has it open, you can read it.</source>
        <translation>Wählen Sie die Datei. Hat ein anderer Laptop sie offen, können Sie darin lesen.</translation>
    </message>
    <message>
        <source>Choose a book…</source>
        <translation>Buch wählen…</translation>
    </message>
    <message>
        <source>A made-up distributor of pumps with a team whose reps differ, so that every page has something to say. Change what you like; your own books stay as they are.</source>
        <translation>Ein erfundener Pumpenhändler mit einem Team, dessen Verkäufer sich unterscheiden, damit jede Seite etwas zu sagen hat. Ändern Sie, was Sie mögen; Ihre eigenen Bücher bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Making the demo book</source>
        <translation>Demo-Buch wird angelegt</translation>
    </message>
    <message>
        <source>The import is running. Wait for it, or cancel it.</source>
        <translation>Der Import läuft. Warten Sie, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Alt+1–%1</source>
        <translation>Alt+1–%1</translation>
    </message>
    <message>
        <source>Choose a start</source>
        <translation>Beginn wählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is a book of that name already. Choose another name or folder.</source>
        <translation>Ein Buch mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Your manager has sent you a file. It makes your book.</source>
        <translation>Ihre Leitung hat Ihnen eine Datei geschickt. Daraus entsteht Ihr Buch.</translation>
    </message>
    <message>
        <source>The file and its passphrase come from your manager. The new book holds what is yours; what you change goes back to him as a file.</source>
        <translation>Die Datei und ihre Passphrase kommen von Ihrer Leitung. Das neue Buch enthält, was Ihnen gehört; was Sie ändern, geht als Datei an die Leitung zurück.</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Einladung wird geöffnet</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>You can change all of this later. Leads come by hand or from a list.</source>
        <translation>Das alles lässt sich später ändern. Leads kommen von Hand oder aus einer Liste.</translation>
    </message>
    <message>
        <source>Your book is ready. Export once on the page Sync: then the team knows this laptop.</source>
        <translation>Ihr Buch ist bereit. Exportieren Sie einmal auf der Seite Abgleich: Dann kennt das Team diesen Laptop.</translation>
    </message>
</context>
<context>
    <name>ridealong::FloorHandle</name>
    <message>
        <source>Least points of %1</source>
        <translation>Mindestpunkte für %1</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <translation>Wo %1 beginnt</translation>
    </message>
</context>
<context>
    <name>ridealong::FocusPage</name>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Show effort as</source>
        <translation>Aufwand zeigen als</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Effort is logged hours by grade</source>
        <translation>Aufwand: erfasste Zeit</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Strg+[</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Woche zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>Seitenbereich</translation>
    </message>
    <message>
        <source>Off profile: %1</source>
        <translation>Außerhalb des Profils: %1</translation>
    </message>
    <message>
        <source>Neglected A’s: %1</source>
        <translation>Vernachlässigte A: %1</translation>
    </message>
    <message>
        <source>Grading model</source>
        <translation>Bewertungsmodell</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>Ziele bearbeiten</translation>
    </message>
    <message>
        <source>%1 brake is released until %2: %3</source>
        <translation>%1 Bremse ist bis %2 gelöst: %3</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Wochen ansehen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Deal leads without an owner…</source>
        <translation>Leads ohne Zuständigen verteilen…</translation>
    </message>
    <message>
        <source>Effort by rep</source>
        <translation>Aufwand nach Verkäufer</translation>
    </message>
    <message>
        <source>No rep in the book yet</source>
        <translation>Noch kein Verkäufer im Buch</translation>
    </message>
    <message>
        <source>Reps come with the first import of leads that have an owner.</source>
        <translation>Verkäufer kommen mit dem ersten Import von Leads, bei denen jemand zuständig ist.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
</context>
<context>
    <name>ridealong::FoldRows</name>
    <message>
        <source>Spellings that seem to be one value</source>
        <translation>Schreibweisen, die ein Wert zu sein scheinen</translation>
    </message>
    <message>
        <source>Fold the ticked ones</source>
        <translation>Angekreuzte zusammenfassen</translation>
    </message>
    <message>
        <source>%1 (perhaps a slip)</source>
        <translation>%1 (vielleicht ein Tippfehler)</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, in one row</source>
        <translation>%1: %2 wird zu %3, in einer Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 becomes %3, in %Ln rows</source>
        <translation>
            <numerusform>%1: %2 wird zu %3, in %Ln Zeile</numerusform>
            <numerusform>%1: %2 wird zu %3, in %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ridealong::FoldValuesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Fold spellings of %1</source>
        <translation>Schreibweisen von %1 zusammenfassen</translation>
    </message>
    <message>
        <source>Each value has one spelling.</source>
        <translation>Jeder Wert hat nur eine Schreibweise.</translation>
    </message>
    <message>
        <source>These seem to be spellings of one value. All leads that have one of them get the value beside it, which can be undone.</source>
        <translation>Dies scheinen Schreibweisen je eines Werts zu sein. Alle Leads mit einer davon bekommen den Wert daneben, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Fold into %1</source>
        <translation>Zu %1 zusammenfassen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the spellings of %1 become</source>
        <translation>Was aus den Schreibweisen von %1 wird</translation>
    </message>
    <message>
        <source>Perhaps a slip: %1</source>
        <translation>Vielleicht ein Tippfehler: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Give each ticked value a spelling.</source>
        <translation>Geben Sie jedem angekreuzten Wert eine Schreibweise.</translation>
    </message>
    <message>
        <source>Tick what is one value.</source>
        <translation>Kreuzen Sie an, was ein Wert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads change.</source>
        <translation>
            <numerusform>%Ln Lead ändert sich.</numerusform>
            <numerusform>%Ln Leads ändern sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ridealong::FoldedLane</name>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>%1, one lead, folded</source>
        <translation>%1, ein Lead, eingeklappt</translation>
    </message>
    <message>
        <source>%1, %2 leads, folded</source>
        <translation>%1, %2 Leads, eingeklappt</translation>
    </message>
</context>
<context>
    <name>ridealong::FolderWatcher</name>
    <message>
        <source>Exchanging changes through the folder</source>
        <translation>Änderungen werden über den Ordner ausgetauscht</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>%1 in the exchange folder can’t be read: %2</source>
        <translation>%1 im Austauschordner kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 wird beobachtet</translation>
    </message>
    <message>
        <source>The exchange folder %1 does not answer. Nothing is lost: the exchange goes on when it does.</source>
        <translation>Der Austauschordner %1 antwortet nicht. Nichts ist verloren: Der Austausch geht weiter, wenn er wieder antwortet.</translation>
    </message>
</context>
<context>
    <name>ridealong::FollowUpSide</name>
    <message>
        <source>none closed</source>
        <translation>keiner beendet</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No lead with a step that fell due was closed in the last 12 months.</source>
        <translation>In den letzten 12 Monaten wurde kein Lead abgeschlossen, bei dem ein Schritt fällig wurde.</translation>
    </message>
    <message>
        <source>1 lead closed in the last 12 months.</source>
        <translation>1 Lead wurde in den letzten 12 Monaten abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 leads closed in the last 12 months.</source>
        <translation>%1 Leads wurden in den letzten 12 Monaten abgeschlossen.</translation>
    </message>
    <message>
        <source>1 more had no step that fell due.</source>
        <translation>1 weiterer hatte keinen fälligen Schritt.</translation>
    </message>
    <message>
        <source>%1 more had no step that fell due.</source>
        <translation>%1 weitere hatten keinen fälligen Schritt.</translation>
    </message>
    <message>
        <source>Too little data to compare: each side needs %1.</source>
        <translation>Zu wenige Daten zum Vergleichen: Jede Seite braucht %1.</translation>
    </message>
    <message>
        <source>Money at risk, by rep</source>
        <translation>Gefährdetes Geld, nach Verkäufer</translation>
    </message>
    <message>
        <source>What a follow-up is worth</source>
        <translation>Was Nachfassen wert ist</translation>
    </message>
    <message>
        <source>On time: leads of which every step that fell due before they closed was done on or before its day. Late or never: all others that had one.</source>
        <translation>Pünktlich: Leads, bei denen jeder Schritt, der vor dem Abschluss fällig wurde, bis zu seinem Tag erledigt war. Zu spät oder nie: alle anderen, die einen hatten.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Every open lead has a next step.</source>
        <translation>Jeder offene Lead hat einen nächsten Schritt.</translation>
    </message>
    <message>
        <source>None of them is an A. A lead without a date is nobody’s job.</source>
        <translation>Keiner davon ist ein A. Ein Lead ohne Datum ist niemandes Aufgabe.</translation>
    </message>
    <message>
        <source>1 of them is an A. A lead without a date is nobody’s job.</source>
        <translation>1 davon ist ein A. Ein Lead ohne Datum ist niemandes Aufgabe.</translation>
    </message>
    <message>
        <source>%1 of them are A’s. A lead without a date is nobody’s job.</source>
        <translation>%1 davon sind A. Ein Lead ohne Datum ist niemandes Aufgabe.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late or never</source>
        <translation>Zu spät oder nie</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 reps have nothing overdue.</source>
        <translation>%1 Verkäufer haben nichts überfällig.</translation>
    </message>
    <message>
        <source>Follow-up	Closed	Won	Share won
</source>
        <translation>Nachfassen	Abgeschlossen	Gewonnen	Anteil gewonnen
</translation>
    </message>
    <message>
        <source>Rep	At risk	Overdue
</source>
        <translation>Verkäufer	Gefährdet	Überfällig
</translation>
    </message>
    <message>
        <source>Day	Steps
</source>
        <translation>Tag	Schritte
</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
</context>
<context>
    <name>ridealong::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Nach Verkäufer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>As revenue</source>
        <translation>Als Umsatz</translation>
    </message>
    <message>
        <source>Follow-ups done on time, by week</source>
        <translation>Pünktlich erledigte Schritte, nach Woche</translation>
    </message>
    <message>
        <source>Too little data for a line: it needs %1 weeks in which follow-ups fell due.</source>
        <translation>Zu wenige Daten für eine Linie: Sie braucht %1 Wochen, in denen Schritte fällig wurden.</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>No open lead waits for a step. Plan one with S on a lead.</source>
        <translation>Kein offener Lead wartet auf einen Schritt. Planen Sie einen mit S auf einem Lead.</translation>
    </message>
    <message>
        <source>Move steps…</source>
        <translation>Schritte verschieben…</translation>
    </message>
    <message>
        <source>Done this week and last</source>
        <translation>Diese und letzte Woche erledigt</translation>
    </message>
    <message>
        <source>1 follow-up</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 follow-ups</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 step is due on a holiday.</source>
        <translation>1 Schritt ist an einem Feiertag fällig.</translation>
    </message>
    <message>
        <source>%1 steps are due on a holiday.</source>
        <translation>%1 Schritte sind an einem Feiertag fällig.</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Erledigt, und weiter…</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Datum verschieben…</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anruf erfassen…</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>Drop the step…</source>
        <translation>Schritt streichen…</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 overdue selected</source>
        <translation>%1 von %2 überfälligen ausgewählt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Drop the step</source>
        <translation>Schritt streichen</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part	Amount
</source>
        <translation>Teil	Betrag
</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>Wahrscheinlich, mindestens</translation>
    </message>
    <message>
        <source>Likely, at most</source>
        <translation>Wahrscheinlich, höchstens</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose: %1</translation>
    </message>
    <message>
        <source>Will we make it?</source>
        <translation>Schaffen wir es?</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastBoard</name>
    <message>
        <source>one lead</source>
        <translation>ein Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, at odds of %4, in %5</source>
        <translation>%1: %2 von %3, bei einer Wahrscheinlichkeit von %4, %5</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won: %1 in %2</source>
        <translation>Gewonnen: %1, %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 is missing; at your win rate of %2 it takes %3 more of open leads</source>
        <translation>%1 fehlen; bei Ihrer Gewinnquote von %2 braucht es %3 mehr an offenen Leads</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Wahrscheinlichkeiten der Stufen</translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Odds…</source>
        <translation>Wahrscheinlichkeiten…</translation>
    </message>
    <message>
        <source>quota %1</source>
        <translation>Umsatzziel %1</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastDialog</name>
    <message>
        <source>Forecast of %1 for %2</source>
        <translation>Prognose für %2: %1</translation>
    </message>
    <message>
        <source>What you say stands beside what the open leads say, with your name and your reason.</source>
        <translation>Was Sie sagen, steht neben dem, was die offenen Leads sagen, mit Ihrem Namen und Ihrem Grund.</translation>
    </message>
    <message>
        <source>Set the forecast</source>
        <translation>Prognose setzen</translation>
    </message>
    <message>
        <source>such as 480k</source>
        <translation>etwa 480k</translation>
    </message>
    <message>
        <source>what the leads do not show</source>
        <translation>was die Leads nicht zeigen</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Errechnet</translation>
    </message>
    <message>
        <source>%1: %2 won and %3 weighted</source>
        <translation>%1: %2 gewonnen und %3 gewichtet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say an amount.</source>
        <translation>Nennen Sie einen Betrag.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Sagen Sie, warum, für spätere Leser.</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the forecast…</source>
        <translation>Prognose exportieren…</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>History alone would bring %1.</source>
        <translation>Der Verlauf allein brächte %1.</translation>
    </message>
    <message>
        <source>History alone would bring %1 (off by %2 in one quarter).</source>
        <translation>Der Verlauf allein brächte %1 (in einem Quartal um %2 daneben).</translation>
    </message>
    <message>
        <source>History alone would bring %1 (off by %2 on average over %3 quarters).</source>
        <translation>Der Verlauf allein brächte %1 (im Mittel über %3 Quartale um %2 daneben).</translation>
    </message>
    <message>
        <source>One lead closes later and takes %1 with it.</source>
        <translation>Ein Lead schließt später ab und nimmt %1 mit.</translation>
    </message>
    <message>
        <source>%1 leads close later and take %2 with them.</source>
        <translation>%1 Leads schließen später ab und nehmen %2 mit.</translation>
    </message>
    <message>
        <source>Following up on %1 of the inquiries instead of %2 brings %3 more in this time.</source>
        <translation>Bei %1 statt %2 der Anfragen nachzufassen bringt in dieser Zeit %3 mehr.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What follow-up brings is not known before a first sale, or an average sale in Settings.</source>
        <translation>Was Nachfassen bringt, ist erst nach einem ersten Verkauf bekannt, oder mit einem mittleren Verkauf in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastTable</name>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Quotas…</source>
        <translation>Umsatzziele…</translation>
    </message>
    <message>
        <source>Forecast by rep</source>
        <translation>Prognose nach Verkäufer</translation>
    </message>
    <message>
        <source>no quota is set</source>
        <translation>kein Umsatzziel gesetzt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Note</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One lead won</source>
        <translation>Ein Lead gewonnen</translation>
    </message>
    <message>
        <source>%1 leads won</source>
        <translation>%1 Leads gewonnen</translation>
    </message>
    <message>
        <source>One open lead, worth %1</source>
        <translation>Ein offener Lead, Wert %1</translation>
    </message>
    <message>
        <source>%1 open leads, worth %2</source>
        <translation>%1 offene Leads, Wert %2</translation>
    </message>
    <message>
        <source>Likely %1 to %2</source>
        <translation>Wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of it won</source>
        <translation>%1 von %2, %3 davon gewonnen</translation>
    </message>
    <message>
        <source>Won leads</source>
        <translation>Gewonnene Leads</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Set the forecast by hand…</source>
        <translation>Prognose von Hand setzen…</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Vom Umsatzziel</translation>
    </message>
    <message>
        <source>%1: won %2, weighted %3, forecast %4, quota %5, %6 of it</source>
        <translation>%1: gewonnen %2, gewichtet %3, Prognose %4, Umsatzziel %5, %6 davon</translation>
    </message>
</context>
<context>
    <name>ridealong::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation>Was Sie zuvor schrieben, ist wieder da.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ridealong::FrontPage</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>It is read once, then every page answers at once.</source>
        <translation>Es wird einmal gelesen, danach antwortet jede Seite sofort.</translation>
    </message>
</context>
<context>
    <name>ridealong::FunnelPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>None of them was lost yet.</source>
        <translation>Noch keiner davon ging verloren.</translation>
    </message>
    <message>
        <source>Most are lost between %1 and %2.</source>
        <translation>Die meisten gehen zwischen %1 und %2 verloren.</translation>
    </message>
    <message>
        <source>Of %1 leads that came in within 13 weeks %2 were won so far.</source>
        <translation>Von %1 Leads, die in 13 Wochen kamen, wurden bisher %2 gewonnen.</translation>
    </message>
    <message>
        <source>Of %1 leads that came in within 12 months %2 were won so far.</source>
        <translation>Von %1 Leads, die in 12 Monaten kamen, wurden bisher %2 gewonnen.</translation>
    </message>
    <message>
        <source>Of %1 leads that ever came in %2 were won so far.</source>
        <translation>Von %1 Leads, die je kamen, wurden bisher %2 gewonnen.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Leads that came in within</source>
        <translation>Eingegangene Leads der letzten</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>What became of them, by</source>
        <translation>Was aus ihnen wurde, nach</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Von Stufe zu Stufe</translation>
    </message>
    <message>
        <source>No lead was lost within this time.</source>
        <translation>In dieser Zeit ging kein Lead verloren.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Why leads were lost</source>
        <translation>Warum Leads verloren gingen</translation>
    </message>
    <message>
        <source>No lead came in within this time.</source>
        <translation>In dieser Zeit kam kein Lead.</translation>
    </message>
    <message>
        <source>The first %1 of %2 leads are listed.</source>
        <translation>Die ersten %1 von %2 Leads sind aufgeführt.</translation>
    </message>
    <message>
        <source>%1 leads came in</source>
        <translation>%1 Leads kamen</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>Zahl wechseln</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Leads dazu zeigen</translation>
    </message>
</context>
<context>
    <name>ridealong::GateDialog</name>
    <message>
        <source>Add a gate</source>
        <translation>Schranke hinzufügen</translation>
    </message>
    <message>
        <source>Edit the gate</source>
        <translation>Schranke bearbeiten</translation>
    </message>
    <message>
        <source>A gate can only lower a grade, whatever the points say.</source>
        <translation>Eine Schranke kann eine Note nur senken, was auch immer die Punkte sagen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>need = none</source>
        <translation>need = none</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Solange</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Say when the gate holds, such as need = none.</source>
        <translation>Sagen Sie, wann die Schranke gilt, etwa need = none.</translation>
    </message>
    <message>
        <source>Written as in the filter of Leads: need = none, employees &lt; 10, country != USA.</source>
        <translation>Geschrieben wie im Filter der Leads: need = none, employees &lt; 10, country != USA.</translation>
    </message>
    <message>
        <source>A gate can’t rest on the grade or the score itself.</source>
        <translation>Eine Schranke kann sich nicht auf die Note oder die Punkte selbst stützen.</translation>
    </message>
    <message>
        <source>Holds for %1 open leads.</source>
        <translation>Gilt für %1 offene Leads.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ridealong::GatesPane</name>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>A gate can only lower a grade: with “need = none, at most C” no lead without a need is an A or a B.</source>
        <translation>Eine Schranke kann eine Note nur senken: Mit „need = none, höchstens C“ ist kein Lead ohne Bedarf ein A oder ein B.</translation>
    </message>
    <message>
        <source>Add a gate</source>
        <translation>Schranke hinzufügen</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Solange</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>%1, holds for %2 open leads</source>
        <translation>%1, gilt für %2 offene Leads</translation>
    </message>
</context>
<context>
    <name>ridealong::GiveDialog</name>
    <message>
        <source>It gets the tag “clone”, so that the scoreboard can follow it.</source>
        <translation>Er bekommt das Schlagwort „clone“, damit die Bilanz ihm folgen kann.</translation>
    </message>
    <message>
        <source>A’s are dealt first and in turn. All get the tag “clone”, so that the scoreboard can follow them.</source>
        <translation>A werden zuerst und reihum verteilt. Alle bekommen das Schlagwort „clone“, damit die Bilanz ihnen folgen kann.</translation>
    </message>
    <message>
        <source>Give %1 to</source>
        <translation>%1 geben an</translation>
    </message>
    <message>
        <source>Give %1 clones to</source>
        <translation>%1 Klone geben an</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>%1, %2 open leads</source>
        <translation>%1, %2 offene Leads</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 bekommt %2</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>Wählen Sie, wer sie bekommt.</translation>
    </message>
    <message>
        <source>One of them belongs to somebody else now.</source>
        <translation>Einer davon gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>%1 of them belong to somebody else now.</source>
        <translation>%1 davon gehören jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>One stays where it is: nobody has room.</source>
        <translation>Einer bleibt, wo er ist: Niemand hat Platz.</translation>
    </message>
    <message>
        <source>%1 stay where they are: nobody has room.</source>
        <translation>%1 bleiben, wo sie sind: Niemand hat Platz.</translation>
    </message>
</context>
<context>
    <name>ridealong::GoalsDialog</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D und E</translation>
    </message>
    <message>
        <source>%1, goal for A in percent</source>
        <translation>%1, Ziel für A in Prozent</translation>
    </message>
    <message>
        <source>%1, goal for B in percent</source>
        <translation>%1, Ziel für B in Prozent</translation>
    </message>
    <message>
        <source>%1, goal for C in percent</source>
        <translation>%1, Ziel für C in Prozent</translation>
    </message>
    <message>
        <source>%1, points of slack under A’s goal</source>
        <translation>%1, Punkte Toleranz unter dem Ziel für A</translation>
    </message>
    <message>
        <source>%1, limit for D and E in percent</source>
        <translation>%1, Grenze für D und E in Prozent</translation>
    </message>
    <message>
        <source>Goals for the effort</source>
        <translation>Ziele für den Aufwand</translation>
    </message>
    <message>
        <source>Shares of the hours that A’s, B’s and C’s should get. A week is off when A’s get less than their goal less the slack, or D and E more than their limit. Two weeks off in a row put the brake on.</source>
        <translation>Die Anteile der Stunden, die A, B und C bekommen sollen. Eine Woche verfehlt das Ziel, wenn A weniger bekommt als das Ziel minus Toleranz, oder D und E mehr als ihre Grenze. Nach zwei verfehlten Wochen in Folge ist die Bremse an.</translation>
    </message>
    <message>
        <source>Save the goals</source>
        <translation>Ziele speichern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>%1, own goals</source>
        <translation>%1, eigene Ziele</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The goals of %1 must sum to 100; they sum to %2.</source>
        <translation>%1: Die Ziele müssen 100 ergeben; sie ergeben %2.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
</context>
<context>
    <name>ridealong::GradeScale</name>
    <message>
        <source>%1 of 100 points. An A starts at %2.</source>
        <translation>%1 von 100 Punkten. Ein A beginnt bei %2.</translation>
    </message>
</context>
<context>
    <name>ridealong::GradingPage</name>
    <message>
        <source>Grading model</source>
        <translation>Bewertungsmodell</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Your manager keeps the grading model</source>
        <translation>Die Leitung pflegt das Bewertungsmodell</translation>
    </message>
    <message>
        <source>Each lead says under “Why” which answers give it its points and what to ask next.</source>
        <translation>Jeder Lead sagt unter „Warum“, welche Antworten ihm seine Punkte geben und was als Nächstes zu fragen ist.</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Kriterium hinzufügen…</translation>
    </message>
    <message>
        <source>Suggest a scorecard from history…</source>
        <translation>Punktekarte aus dem Verlauf vorschlagen…</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Modell exportieren…</translation>
    </message>
    <message>
        <source>Import a model file as the draft…</source>
        <translation>Modelldatei als Entwurf importieren…</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Publish model %1</source>
        <translation>Modell %1 veröffentlichen</translation>
    </message>
    <message>
        <source>The draft grades as the model in force does.</source>
        <translation>Der Entwurf benotet wie das geltende Modell.</translation>
    </message>
    <message>
        <source>The points have to sum to 100 first.</source>
        <translation>Die Punkte müssen zuerst 100 ergeben.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Draft of model %1</source>
        <translation>Entwurf von Modell %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>%1 grades %2 open leads. Change a weight, an answer or a floor and see what would move.</source>
        <translation>%1 benotet %2 offene Leads. Ändern Sie Gewicht, Antwort oder Schwelle und sehen Sie, was sich bewegt.</translation>
    </message>
    <message>
        <source>The draft moves %1 of %2 leads.</source>
        <translation>Der Entwurf bewegt %1 von %2 Leads.</translation>
    </message>
    <message>
        <source>%1 A’s would have won %2 of the time, as before.</source>
        <translation>%1 Von den A wären %2 gewonnen worden, wie zuvor.</translation>
    </message>
    <message>
        <source>%1 A’s would have won %2 of the time instead of %3.</source>
        <translation>%1 Von den A wären %2 statt %3 gewonnen worden.</translation>
    </message>
    <message>
        <source>The draft is as the model in force. Ctrl+Z brings it back.</source>
        <translation>Der Entwurf ist wieder wie das geltende Modell. Strg+Z bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Preview took under 0.1 s</source>
        <translation>Vorschau in unter 0,1 s</translation>
    </message>
    <message>
        <source>Preview took %1 s</source>
        <translation>Vorschau in %1 s</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Weight by 1</source>
        <translation>Gewicht um 1</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Umschalt+↑ ↓</translation>
    </message>
    <message>
        <source>By 5</source>
        <translation>Um 5</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 grades %2 open leads.</source>
        <translation>%1 bewertet %2 offene Leads.</translation>
    </message>
    <message>
        <source>Export the model or this table…</source>
        <translation>Das Modell oder diese Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ridealong::GridReader</name>
    <message>
        <source>There is no text with costs to take.</source>
        <translation>Es gibt keinen Text mit Kosten, der sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>More than %1 lines are no costs of sources.</source>
        <translation>Mehr als %1 Zeilen sind keine Kosten von Quellen.</translation>
    </message>
    <message>
        <source>No amount stands in the text.</source>
        <translation>Im Text steht kein Betrag.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>The column %1 was passed over.</source>
        <translation>Die Spalte %1 wurde übergangen.</translation>
    </message>
    <message>
        <source>%1 is no month such as 2026-11</source>
        <translation>%1 ist kein Monat wie 2026-11</translation>
    </message>
    <message>
        <source>The first line names no month. Copy the line with the months too, such as 2026-11 or Nov 2026.</source>
        <translation>Die erste Zeile nennt keinen Monat. Kopieren Sie auch die Zeile mit den Monaten, etwa 2026-11 oder Nov 2026.</translation>
    </message>
    <message>
        <source>Line %1 with %2 was passed over.</source>
        <translation>Zeile %1 mit %2 wurde übergangen.</translation>
    </message>
    <message>
        <source>there are more amounts than months</source>
        <translation>es sind mehr Beträge als Monate</translation>
    </message>
    <message>
        <source>the month is missing</source>
        <translation>der Monat fehlt</translation>
    </message>
    <message>
        <source>the source of %1 is missing</source>
        <translation>die Quelle zu %1 fehlt</translation>
    </message>
    <message>
        <source>this source has a cost for that month already, further up</source>
        <translation>diese Quelle hat für diesen Monat weiter oben schon Kosten</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffPane</name>
    <message>
        <source>%1 accepted   %2 rejected   %3 waiting</source>
        <translation>%1 angenommen   %2 abgewiesen   %3 wartend</translation>
    </message>
    <message>
        <source>Hand-offs waiting</source>
        <translation>Wartende Übergaben</translation>
    </message>
    <message>
        <source>None waits. An inquiry that is given to a rep is offered here first.</source>
        <translation>Keine wartet. Eine Anfrage, die ein Verkäufer bekommen soll, wird hier zuerst angeboten.</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 in %2 Tagen</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffTable</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeb.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenom.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgew.</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfass.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>none answered</source>
        <translation>keine beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 offered, %3 accepted, %4 rejected, acceptance %5</source>
        <translation>%1: %2 angeboten, %3 angenommen, %4 abgewiesen, Annahmequote %5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What became of hand-offs</source>
        <translation>Was aus Übergaben wurde</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Nach Verkäufer</translation>
    </message>
    <message>
        <source>By giver</source>
        <translation>Nach Geber</translation>
    </message>
    <message>
        <source>No hand-off yet</source>
        <translation>Noch keine Übergabe</translation>
    </message>
    <message>
        <source>Give an inquiry to a rep: it is offered, and the rep accepts or rejects it.</source>
        <translation>Geben Sie einem Verkäufer eine Anfrage: Sie wird angeboten, und der Verkäufer nimmt sie an oder weist sie ab.</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>letzte %1 Tage</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffsBelow</name>
    <message>
        <source>Marketing hand-offs</source>
        <translation>Übergaben vom Marketing</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 beantworten</translation>
    </message>
    <message>
        <source>None was given to a rep in %1 days.</source>
        <translation>In %1 Tagen wurde keine an einen Verkäufer gegeben.</translation>
    </message>
</context>
<context>
    <name>ridealong::HeatTable</name>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Fähigkeiten bei jeder Begleitfahrt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>to train next</source>
        <translation>als Nächstes zu üben</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 für %3</translation>
    </message>
</context>
<context>
    <name>ridealong::HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>ridealong::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Diese Seite ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>ridealong::HoursEditor</name>
    <message>
        <source>Your hours</source>
        <translation>Ihre Stunden</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>Die Woche davor (Bild auf)</translation>
    </message>
    <message>
        <source>The week after (Page down)</source>
        <translation>Die Woche danach (Bild ab)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your hours, week %1</source>
        <translation>Ihre Stunden, Woche %1</translation>
    </message>
    <message>
        <source>F field, D desk, R reports, T travel: the whole part of the day. A digit before the letter says hours. Delete clears, Esc closes. Rides and visits count by themselves.</source>
        <translation>F Außendienst, D Schreibtisch, R Berichte, T Reise: der ganze Tagesabschnitt. Eine Ziffer vor dem Buchstaben nennt Stunden. Entf leert, Esc schließt. Begleitfahrten und Besuche zählen von selbst.</translation>
    </message>
    <message>
        <source>%1 hours of what? F field, D desk, R reports, T travel.</source>
        <translation>%1 Stunden wovon? F Außendienst, D Schreibtisch, R Berichte, T Reise.</translation>
    </message>
</context>
<context>
    <name>ridealong::HoursGrid</name>
    <message>
        <source>Hours by part of the day</source>
        <translation>Stunden nach Tagesabschnitt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1, known from rides and visits</source>
        <translation>%1, bekannt aus Begleitfahrten und Besuchen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>Visits without a time of day</source>
        <translation>Besuche ohne Uhrzeit</translation>
    </message>
</context>
<context>
    <name>ridealong::Import</name>
    <message>
        <source>%1 asks for what is missing there. Export a file: it will hold that.</source>
        <translation>%1 bittet um das, was dort fehlt. Exportieren Sie eine Datei: Sie wird es enthalten.</translation>
    </message>
    <message>
        <source>%1 waits for a file of yours.</source>
        <translation>%1 wartet auf eine Datei von Ihnen.</translation>
    </message>
    <message>
        <source>This book isn’t in a team, so it can’t take a change file. Make a new book from it if it is an invitation or the answer to a join file.</source>
        <translation>Dieses Buch ist in keinem Team und kann daher keine Änderungsdatei aufnehmen. Machen Sie daraus ein neues Buch, wenn es eine Einladung oder die Antwort auf eine Beitrittsdatei ist.</translation>
    </message>
    <message>
        <source>%1 holds nothing.</source>
        <translation>%1 enthält nichts.</translation>
    </message>
    <message>
        <source>This file was read before; reading it again does no harm.</source>
        <translation>Diese Datei wurde schon gelesen; sie noch einmal zu lesen schadet nicht.</translation>
    </message>
    <message>
        <source>This file is a backup. Open it with &quot;restore&quot;.</source>
        <translation>Diese Datei ist eine Sicherung. Öffnen Sie sie mit „restore“.</translation>
    </message>
    <message>
        <source>This is a join file: approve it to let that laptop in.</source>
        <translation>Das ist eine Beitrittsdatei: Bestätigen Sie sie, um diesen Laptop aufzunehmen.</translation>
    </message>
    <message>
        <source>This file is of another team. Nothing was changed.</source>
        <translation>Diese Datei gehört zu einem anderen Team. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is your own file: it is for the others. Nothing had to be changed.</source>
        <translation>Das ist Ihre eigene Datei: Sie ist für die anderen. Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>This file says that it is of this laptop, but it was signed with other keys. Nothing was changed.</source>
        <translation>Diese Datei gibt an, von diesem Laptop zu sein, wurde aber mit anderen Schlüsseln signiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has other keys than before. Nothing was changed. Call its owner: if it really is a new laptop or a new book, ask for a new join file.</source>
        <translation>%1 hat andere Schlüssel als zuvor. Nichts wurde geändert. Rufen Sie den Besitzer an: Ist es wirklich ein neuer Laptop oder ein neues Buch, bitten Sie um eine neue Beitrittsdatei.</translation>
    </message>
    <message>
        <source>This file is opened with a passphrase. Ask %1 for it.</source>
        <translation>Diese Datei wird mit einer Passphrase geöffnet. Bitten Sie %1 darum.</translation>
    </message>
    <message>
        <source>The passphrase doesn’t open this file. Check it, or ask %1.</source>
        <translation>Die Passphrase öffnet diese Datei nicht. Prüfen Sie sie, oder fragen Sie %1.</translation>
    </message>
    <message>
        <source>This file contradicts itself about who wrote it. Nothing was changed.</source>
        <translation>Diese Datei widerspricht sich darin, wer sie geschrieben hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1’s laptop</source>
        <translation>Laptop von %1</translation>
    </message>
    <message>
        <source>%1’s laptop was let in by its invitation.</source>
        <translation>Der Laptop von %1 wurde durch seine Einladung aufgenommen.</translation>
    </message>
    <message>
        <source>This book is a copy, or was restored from a backup: what it writes from now on is kept apart from what it wrote before.</source>
        <translation>Dieses Buch ist eine Kopie oder wurde aus einer Sicherung wiederhergestellt: Was es von jetzt an schreibt, bleibt getrennt von dem, was es vorher schrieb.</translation>
    </message>
    <message>
        <source>%1’s laptop joins the team by its invitation.</source>
        <translation>Der Laptop von %1 tritt dem Team mit seiner Einladung bei.</translation>
    </message>
    <message>
        <source>This is part %1 of %2. What waits comes with the other parts.</source>
        <translation>Das ist Teil %1 von %2. Was wartet, kommt mit den anderen Teilen.</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>Key matches the team. Nothing is written until all %1 are read.</source>
        <translation>Der Schlüssel passt zum Team. Nichts wird geschrieben, bevor alle %1 gelesen sind.</translation>
    </message>
    <message>
        <source>The key is checked first. Nothing is written until the whole file is read.</source>
        <translation>Zuerst wird der Schlüssel geprüft. Nichts wird geschrieben, bevor die ganze Datei gelesen ist.</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportPage</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Nächste Spalte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Weitere Liste</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportSheet</name>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, geschrieben von %2</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Änderungsdatei importieren</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The import is one action: Undo takes it back.</source>
        <translation>Es ist noch nichts geschrieben. Der Import ist ein Vorgang: „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, geschrieben von %2 · %3</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your book stays as it is. Import notes what that laptop has.</source>
        <translation>Ihr Buch bleibt, wie es ist. „Importieren“ vermerkt, was jener Laptop hat.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The file erases something for good, so Undo can’t take this import back.</source>
        <translation>Noch wurde nichts geschrieben. Die Datei löscht etwas endgültig, deshalb kann „Rückgängig“ diesen Import nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3, written by %4 · %5</source>
        <translation>%1, Teil %2 von %3, geschrieben von %4 · %5</translation>
    </message>
    <message>
        <source>What the new change does, line by line</source>
        <translation>Was die neue Änderung tut, Zeile für Zeile</translation>
    </message>
    <message>
        <source>What the %1 new changes do, line by line</source>
        <translation>Was die %1 neuen Änderungen tun, Zeile für Zeile</translation>
    </message>
    <message>
        <source>and 1 more detail</source>
        <translation>und 1 weitere Einzelheit</translation>
    </message>
    <message>
        <source>and %1 more details</source>
        <translation>und %1 weitere Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportView</name>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The import is one action: Undo takes it back.</source>
        <translation>Es ist noch nichts geschrieben. Der Import ist ein Vorgang: „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 matched. Change any of them; the preview below follows.</source>
        <translation>%1 von %2 zugeordnet. Ändern Sie, was Sie wollen; die Vorschau unten folgt.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Neue Personen: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>Ordnen Sie Ihre Spalten zu</translation>
    </message>
    <message>
        <source>When the book knows a row already</source>
        <translation>Wenn das Buch eine Zeile schon kennt</translation>
    </message>
    <message>
        <source>Rows that can’t be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>See the leads</source>
        <translation>Leads ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Took back the import of %1: %2 rows removed, %3 restored.</source>
        <translation>Import von %1 zurückgenommen: %2 Zeilen entfernt, %3 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget how these columns were matched</source>
        <translation>Vergessen, wie diese Spalten zugeordnet wurden</translation>
    </message>
    <message>
        <source>The program that wrote the file</source>
        <translation>Das Programm, das die Datei geschrieben hat</translation>
    </message>
    <message>
        <source>Found by its headers</source>
        <translation>An der Kopfzeile erkannt</translation>
    </message>
    <message>
        <source>No program</source>
        <translation>Kein Programm</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Weitere Liste importieren</translation>
    </message>
    <message>
        <source>Keep these rows in %1, with the reason beside each</source>
        <translation>Diese Zeilen in %1 behalten, mit dem Grund neben jeder</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Was die Liste enthält</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx) or address cards (.vcf), with any columns in any order: choose the file, drop it on the window, or copy the rows in a spreadsheet and paste them here. Nothing is saved until you agree.</source>
        <translation>CSV, Excel (.xlsx) oder Adresskarten (.vcf), mit beliebigen Spalten in beliebiger Reihenfolge: Wählen Sie die Datei, legen Sie sie auf dem Fenster ab, oder kopieren Sie die Zeilen in einem Tabellenprogramm und fügen Sie sie hier ein. Nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Mapping file…</source>
        <translation>Zuordnungsdatei…</translation>
    </message>
    <message>
        <source>A mapping of Salesforce’s Data Loader (.sdl), or of the command line (.json)</source>
        <translation>Eine Zuordnung des Data Loader von Salesforce (.sdl) oder der Befehlszeile (.json)</translation>
    </message>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Eine andere Arbeit läuft. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Match the columns by a file</source>
        <translation>Spalten nach einer Datei zuordnen</translation>
    </message>
    <message>
        <source>Mapping files (*.sdl *.json);;All files (*)</source>
        <translation>Zuordnungsdateien (*.sdl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One list at a time: %1 is opened, the others are not.</source>
        <translation>Eine Liste auf einmal: %1 wird geöffnet, die anderen nicht.</translation>
    </message>
    <message>
        <source>%1 will say what the columns are. Now choose the list itself.</source>
        <translation>%1 wird sagen, was die Spalten sind. Wählen Sie jetzt die Liste selbst.</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>das Kopierte</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import that file.</source>
        <translation>Die abgelehnten Zeilen stehen in %1, jede mit ihrem Grund. Berichtigen Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 because of %2</source>
        <translation>%1 wegen %2</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>die ersten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Until it is done, Cancel below leaves the book as it was.</source>
        <translation>Bis es fertig ist, lässt Abbrechen unten das Buch, wie es war.</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Use “%1” as the company</source>
        <translation>„%1“ als Firma nehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::IntakePane</name>
    <message>
        <source>Off profile</source>
        <translation>Außerhalb des Profils</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Hinzugefügt von %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Einmal genehmigen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Off profile: yes or no</source>
        <translation>Außerhalb des Profils: ja oder nein</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Refused on %1: %2.</source>
        <translation>Abgelehnt am %1: %2.</translation>
    </message>
    <message>
        <source>Was parked until %1.</source>
        <translation>War bis %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Was parked on %1.</source>
        <translation>Wurde am %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Waits for %1 days.</source>
        <translation>Wartet seit %1 Tagen.</translation>
    </message>
    <message>
        <source>It grades %1 now.</source>
        <translation>Er hat jetzt die Note %1.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Refused in %1 days: %2.</source>
        <translation>In %1 Tagen abgelehnt: %2.</translation>
    </message>
</context>
<context>
    <name>ridealong::InvitationForm</name>
    <message>
        <source>File of the invitation</source>
        <translation>Datei der Einladung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>None for the answer to a join file</source>
        <translation>Keine bei der Antwort auf eine Beitrittsdatei</translation>
    </message>
    <message>
        <source>Name of the new book</source>
        <translation>Name des neuen Buchs</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>Mein Buch</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>Ordner des Buchs</translation>
    </message>
    <message>
        <source>Choose the file that your manager has sent you.</source>
        <translation>Wählen Sie die Datei, die Ihre Leitung Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>There is a book of that name already. Choose another name or folder.</source>
        <translation>Ein Buch mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
</context>
<context>
    <name>ridealong::Keeping</name>
    <message>
        <source>%1 is nobody’s lead yet. The manager hands it out.</source>
        <translation>Der Lead %1 gehört noch niemandem. Die Leitung verteilt ihn.</translation>
    </message>
    <message>
        <source>%1 is a lead of %2. On this laptop only your own leads can be changed.</source>
        <translation>%1 ist ein Lead von %2. Auf diesem Laptop lassen sich nur Ihre eigenen Leads ändern.</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyedButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyedRows</name>
    <message>
        <source>the row has no %1</source>
        <translation>die Zeile hat kein %1</translation>
    </message>
</context>
<context>
    <name>ridealong::KindsSection</name>
    <message>
        <source>Activity kinds</source>
        <translation>Arten von Aktivität</translation>
    </message>
    <message>
        <source>What a touch can be, and how much effort it counts when nobody logged the minutes.</source>
        <translation>Was ein Kontakt sein kann, und wie viel Aufwand er zählt, wenn niemand die Minuten erfasst hat.</translation>
    </message>
    <message>
        <source>Name of a new kind</source>
        <translation>Name einer neuen Art</translation>
    </message>
    <message>
        <source>Add kind</source>
        <translation>Art hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default minutes</source>
        <translation>Übliche Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Holds for every activity without minutes of its own, past ones too.</source>
        <translation>Gilt für jede Aktivität ohne eigene Minuten, auch für vergangene.</translation>
    </message>
    <message>
        <source>%1, %2 minutes</source>
        <translation>%1, %2 Minuten</translation>
    </message>
</context>
<context>
    <name>ridealong::Labels</name>
    <message>
        <source>none closed</source>
        <translation>keiner beendet</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>goal 100%</source>
        <translation>Ziel 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ridealong::Lane</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
</context>
<context>
    <name>ridealong::LaneSet</name>
    <message>
        <source>not valued</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>normal %1 d</source>
        <translation>üblich %1 T</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gew.</translation>
    </message>
    <message>
        <source>%1 idle, normal %2 d</source>
        <translation>%1 ruhend (%2 T)</translation>
    </message>
</context>
<context>
    <name>ridealong::LaptopTable</name>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Letzte Datei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Only the company’s name is needed. What is unknown stays empty.</source>
        <translation>Nur der Name der Firma ist nötig. Was unbekannt ist, bleibt leer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Give the company’s name.</source>
        <translation>Geben Sie den Namen der Firma an.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>39.77, -86.16 or a map’s link</source>
        <translation>39.77, -86.16 oder der Link einer Karte</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Write coordinates such as 39.77, -86.16, or paste the link of a map.</source>
        <translation>Schreiben Sie Koordinaten wie 39.77, -86.16, oder fügen Sie den Link einer Karte ein.</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadPane</name>
    <message>
        <source>points. A D starts at %1.</source>
        <translation>Punkte. Ein D beginnt bei %1.</translation>
    </message>
    <message>
        <source>points. An %1 starts at %2.</source>
        <translation>Punkte. Ein %1 beginnt bei %2.</translation>
    </message>
    <message>
        <source>points. A %1 starts at %2.</source>
        <translation>Punkte. Ein %1 beginnt bei %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No lead selected</source>
        <translation>Kein Lead ausgewählt</translation>
    </message>
    <message>
        <source>Choose one to see why.</source>
        <translation>Wählen Sie einen, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Details of the lead</source>
        <translation>Einzelheiten des Leads</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/Jahr</translation>
    </message>
    <message>
        <source>Why an %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Why a %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>points when it was closed.</source>
        <translation>Punkte beim Abschluss.</translation>
    </message>
    <message>
        <source>Grading model %1</source>
        <translation>Bewertungsmodell %1</translation>
    </message>
    <message>
        <source>First grading model</source>
        <translation>Erstes Bewertungsmodell</translation>
    </message>
    <message>
        <source>At most %1 while %2.</source>
        <translation>Höchstens %1, solange %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Es ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Hier ist noch niemand bekannt.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>%L1 people</source>
        <translation>%L1 Personen</translation>
    </message>
    <message>
        <source>Find clones</source>
        <translation>Klone finden</translation>
    </message>
    <message>
        <source>How often were leads like this won?</source>
        <translation>Wie oft wurden solche Leads gewonnen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadRows</name>
    <message>
        <source>%1 is no stage of this book (%2); a mapping can say which it is</source>
        <translation>%1 ist keine Stufe dieses Buchs (%2); eine Zuordnung kann sagen, welche es ist</translation>
    </message>
    <message>
        <source>%1 is no kind of activity of this book (%2)</source>
        <translation>%1 ist keine Art von Aktivität dieses Buchs (%2)</translation>
    </message>
    <message>
        <source>no lead matches, and the file has no company to make one of</source>
        <translation>kein Lead passt, und die Datei hat keine Firma, um einen anzulegen</translation>
    </message>
    <message>
        <source>the row names no company</source>
        <translation>die Zeile nennt keine Firma</translation>
    </message>
    <message>
        <source>%1 is no process of this book</source>
        <translation>%1 ist kein Prozess dieses Buchs</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadTable</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Kein Lead passt</translation>
    </message>
    <message>
        <source>Clear the filters to see them again.</source>
        <translation>Entfernen Sie die Filter, um sie wieder zu sehen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Add the first one with Ctrl+N.</source>
        <translation>Legen Sie den ersten mit Strg+N an.</translation>
    </message>
    <message>
        <source>Clear the filters.</source>
        <translation>Entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden…</translation>
    </message>
    <message>
        <source>Merge the two selected leads…</source>
        <translation>Die zwei gewählten Leads zusammenführen…</translation>
    </message>
    <message>
        <source>Select two leads with X or Shift, then merge them.</source>
        <translation>Wählen Sie mit X oder Umschalt zwei Leads, dann führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>One lead</source>
        <translation>Ein Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>%1 of %2, filtered: %3</source>
        <translation>%1 von %2, gefiltert: %3</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 von %2, gefiltert</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Shift+O</source>
        <translation>Umschalt+O</translation>
    </message>
    <message>
        <source>And then by it</source>
        <translation>Und danach nach ihr</translation>
    </message>
    <message>
        <source>Name of the view, with filter, order and columns as they are now</source>
        <translation>Name der Ansicht, mit Filter, Reihenfolge und Spalten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 wurde verschoben</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Ansicht nach links</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Ansicht nach rechts</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Deleted leads…</source>
        <translation>Gelöschte Leads…</translation>
    </message>
    <message>
        <source>Clones of our best…</source>
        <translation>Klone bester Kunden…</translation>
    </message>
    <message>
        <source>Deal leads without an owner…</source>
        <translation>Leads ohne Zuständigen verteilen…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
</context>
<context>
    <name>ridealong::LiveGrading</name>
    <message>
        <source>Reading how the closed leads were</source>
        <translation>Stand der abgeschlossenen Leads wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the best accounts</source>
        <translation>Mit den besten Kunden wird verglichen</translation>
    </message>
    <message>
        <source>Back-testing the draft</source>
        <translation>Entwurf wird im Rückblick getestet</translation>
    </message>
</context>
<context>
    <name>ridealong::LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How the program looks on this laptop. Nobody else sees a difference.</source>
        <translation>Wie das Programm auf diesem Laptop aussieht. Niemand sonst sieht einen Unterschied.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D changes between dark and light.</source>
        <translation>Strg+Umschalt+D wechselt zwischen dunkel und hell.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The theme, the size of the text, the language: Dark, 110%, Deutsch</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ridealong::LooksLike</name>
    <message>
        <source>won %1, %2 a year</source>
        <translation>gewonnen %1, %2/Jahr</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gewonnen %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/Jahr</translation>
    </message>
    <message>
        <source>Compare with your best customers</source>
        <translation>Mit Ihren besten Kunden vergleichen</translation>
    </message>
    <message>
        <source>Looking for your best customers</source>
        <translation>Ihre besten Kunden werden gesucht</translation>
    </message>
    <message>
        <source>One of your best customers</source>
        <translation>Einer Ihrer besten Kunden</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>looks like these</source>
        <translation>ähnelt diesen</translation>
    </message>
    <message>
        <source>your best customers</source>
        <translation>Ihren besten Kunden</translation>
    </message>
</context>
<context>
    <name>ridealong::LostSection</name>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>What is offered when a lead was not won. Leads that were lost for a reason that is no longer here keep it.</source>
        <translation>Was angeboten wird, wenn ein Lead nicht gewonnen wurde. Leads mit einem Grund, der hier nicht mehr steht, behalten ihn.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>A line each. Ctrl+Enter saves.</source>
        <translation>Je eine Zeile. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Reasons for no decision</source>
        <translation>Gründe für keine Entscheidung</translation>
    </message>
    <message>
        <source>What is offered when a lead goes to No decision. A line each.</source>
        <translation>Was angeboten wird, wenn ein Lead zu „Keine Entscheidung“ geht. Je eine Zeile.</translation>
    </message>
</context>
<context>
    <name>ridealong::LowerPane</name>
    <message>
        <source>too little data</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4; counts %5</source>
        <translation>%1: vorher %2, danach %3, %4; Grundlage %5</translation>
    </message>
    <message>
        <source>What rides and ratings are set against</source>
        <translation>Womit Begleitfahrten und Bewertungen verglichen werden</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Vorführungen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und danach</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Eight weeks before and after the ride-alongs</source>
        <translation>Acht Wochen vor und nach den Begleitfahrten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Moved on from each stage, 52 weeks</source>
        <translation>Aus jeder Stufe weitergegangen, 52 Wochen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Their leads</source>
        <translation>Deren Leads</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel des Tages</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No ride-along yet.</source>
        <translation>Noch keine Begleitfahrt.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Das Buch wird gelesen…</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Aufwand für A</translation>
    </message>
    <message>
        <source>%1, then %2 touches</source>
        <translation>%1, dann %2 Kontakte</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>%1: %2 moved on, %3; the others %4, %5</source>
        <translation>%1: %2 gingen weiter, %3; die anderen %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 moved on, %3</source>
        <translation>%1: %2 gingen weiter, %3</translation>
    </message>
    <message>
        <source>Leads of the last 52 weeks that moved on from each stage. Under 10 leads in a stage is too little data to compare.</source>
        <translation>Leads der letzten 52 Wochen, die aus jeder Stufe weitergingen. Unter 10 Leads in einer Stufe sind zu wenige Daten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Leads of the last 52 weeks that moved on from each stage.</source>
        <translation>Leads der letzten 52 Wochen, die aus jeder Stufe weitergingen.</translation>
    </message>
</context>
<context>
    <name>ridealong::MainWindow</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Ridealong</source>
        <translation>Ridealong</translation>
    </message>
    <message>
        <source>%1 – Ridealong</source>
        <translation>%1 – Ridealong</translation>
    </message>
    <message>
        <source>Other work is running. Wait for it, or cancel it.</source>
        <translation>Eine andere Arbeit läuft. Warten Sie, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>B&amp;uch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Woche zurück</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Woche vor</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is this figure?</source>
        <translation>Was ist diese Zahl?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>About Ridealong</source>
        <translation>Über Ridealong</translation>
    </message>
    <message>
        <source>Ridealong %1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with Qt %2.</source>
        <translation>Ridealong %1

Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.

Gemacht mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>ridealong::MergeChooser</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>geht darin auf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (bleibt)</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The notes of both are kept.</source>
        <translation>Die Notizen beider bleiben.</translation>
    </message>
</context>
<context>
    <name>ridealong::MissingBox</name>
    <message>
        <source>Missing answers</source>
        <translation>Fehlende Antworten</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every open lead has an answer to each criterion.</source>
        <translation>Jeder offene Lead hat zu jedem Kriterium eine Antwort.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Leads without an answer: %1. They are graded low until someone asks.</source>
        <translation>Leads ohne Antwort: %1. Sie sind niedrig benotet, bis jemand fragt.</translation>
    </message>
</context>
<context>
    <name>ridealong::MixBar</name>
    <message>
        <source>Grade mix</source>
        <translation>Verteilung der Noten</translation>
    </message>
    <message>
        <source>Grade	Share
</source>
        <translation>Note	Anteil
</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Ziel für A</translation>
    </message>
</context>
<context>
    <name>ridealong::MoveDialog</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>If not, why</source>
        <translation>Wenn nicht, warum</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Kommt zurück am</translation>
    </message>
</context>
<context>
    <name>ridealong::MoveStepsDialog</name>
    <message>
        <source>No step moves.</source>
        <translation>Kein Schritt wird verschoben.</translation>
    </message>
    <message>
        <source>%1 step goes to %2.</source>
        <translation>%1 Schritt kommt auf %2.</translation>
    </message>
    <message>
        <source>%1 steps go to %2.</source>
        <translation>%1 Schritte kommen auf %2.</translation>
    </message>
    <message>
        <source>%1 go to %2</source>
        <translation>%1 kommen auf %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>the rest on %1 more days, until %2</source>
        <translation>der Rest auf %1 weitere Tage, bis %2</translation>
    </message>
    <message>
        <source>%1 steps: %2.</source>
        <translation>%1 Schritte: %2.</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Schritte verschieben</translation>
    </message>
    <message>
        <source>Open steps go to working days from a day on and keep their order and times.</source>
        <translation>Offene Schritte kommen auf Arbeitstage ab einem Tag und behalten Reihenfolge und Uhrzeiten.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Fällig ab</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>First new day</source>
        <translation>Erster neuer Tag</translation>
    </message>
    <message>
        <source>Only so many a day</source>
        <translation>Höchstens so viele je Tag</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Schritte je Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ridealong::MovesList</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Leads that change grade</source>
        <translation>Leads, deren Note sich ändert</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>All that change</source>
        <translation>Alle, deren Note sich ändert</translation>
    </message>
    <message>
        <source>Into and out of A</source>
        <translation>In A hinein oder aus A heraus</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, points %4</source>
        <translation>%1, von %2 nach %3, Punkte %4</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Nur A</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No open lead changes its grade.</source>
        <translation>Bei keinem offenen Lead ändert sich die Note.</translation>
    </message>
    <message>
        <source>None goes into or out of A.</source>
        <translation>Keiner kommt in A hinein oder heraus.</translation>
    </message>
</context>
<context>
    <name>ridealong::MovesMatrix</name>
    <message>
        <source>Leads that change grade</source>
        <translation>Leads, deren Note sich ändert</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>No lead changes its grade.</source>
        <translation>Bei keinem Lead ändert sich die Note.</translation>
    </message>
    <message>
        <source>Now \ draft</source>
        <translation>Jetzt \ neu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Now \ draft	A	B	C	D	E
</source>
        <translation>Jetzt \ Entwurf	A	B	C	D	E
</translation>
    </message>
</context>
<context>
    <name>ridealong::NearbyTable</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Leads near this route</source>
        <translation>Leads nahe dieser Route</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Umweg</translation>
    </message>
    <message>
        <source>detour from the route</source>
        <translation>Umweg von der Route</translation>
    </message>
    <message>
        <source>%1’s leads near this route</source>
        <translation>Leads von %1 nahe dieser Route</translation>
    </message>
    <message>
        <source>detour %1</source>
        <translation>Umweg %1</translation>
    </message>
    <message>
        <source>Show the lead</source>
        <translation>Lead zeigen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::NeedsPane</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>A good hour for a call on an A.</source>
        <translation>Eine gute Stunde für einen Anruf bei einem A.</translation>
    </message>
    <message>
        <source>Costliest first</source>
        <translation>Teuerstes zuerst</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>ridealong::NeglectedPane</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Nicht kontaktiert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Each one was touched in time.</source>
        <translation>Alle wurden rechtzeitig kontaktiert.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1, untouched %2, %3</source>
        <translation>%1, ohne Kontakt %2, %3</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Vernachlässigt</translation>
    </message>
    <message>
        <source>A’s</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B’s</source>
        <translation>B</translation>
    </message>
    <message>
        <source>None is neglected</source>
        <translation>Keines ist vernachlässigt</translation>
    </message>
    <message>
        <source>%1 of the %2 are %3.</source>
        <translation>%1 von %2 sind %3.</translation>
    </message>
    <message>
        <source>Hand some to %1</source>
        <translation>Einige an %1 geben</translation>
    </message>
</context>
<context>
    <name>ridealong::NewBookOf</name>
    <message>
        <source>%1 is no invitation and no answer to a join file. Ask your manager for one.</source>
        <translation>%1 ist weder eine Einladung noch die Antwort auf eine Beitrittsdatei. Bitten Sie Ihre Leitung um eine.</translation>
    </message>
    <message>
        <source>This answer isn’t for this laptop. Ask for the one that answers the join file made here.</source>
        <translation>Diese Antwort ist nicht für diesen Laptop. Bitten Sie um die Antwort auf die hier geschriebene Beitrittsdatei.</translation>
    </message>
    <message>
        <source>An invitation is opened with a passphrase. Ask %1 for it.</source>
        <translation>Eine Einladung wird mit einer Passphrase geöffnet. Bitten Sie %1 darum.</translation>
    </message>
    <message>
        <source>This file contradicts itself about who wrote it. Nothing was made.</source>
        <translation>Diese Datei widerspricht sich darin, wer sie geschrieben hat. Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>This file doesn’t say who you are. Ask for a new one.</source>
        <translation>Diese Datei sagt nicht, wer Sie sind. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ridealong::NewDateDialog</name>
    <message>
        <source>Move date</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>ridealong::NextReps</name>
    <message>
        <source>Nothing speaks for a ride now.</source>
        <translation>Derzeit spricht nichts für eine Begleitfahrt.</translation>
    </message>
    <message>
        <source>last ride %1</source>
        <translation>letzte Fahrt %1</translation>
    </message>
    <message>
        <source>no ride yet</source>
        <translation>noch keine Fahrt</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, nächste %2</translation>
    </message>
    <message>
        <source>Ride with next</source>
        <translation>Als Nächstes begleiten</translation>
    </message>
    <message>
        <source>a ride with each rep at least every %1 days</source>
        <translation>mit jedem Verkäufer mindestens alle %1 Tage eine Begleitfahrt</translation>
    </message>
    <message>
        <source>Show all %1 reps</source>
        <translation>Alle %1 Verkäufer zeigen</translation>
    </message>
    <message>
        <source>Show the coaching of %1</source>
        <translation>Coaching von %1 zeigen</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>Mit %1 planen</translation>
    </message>
    <message>
        <source>This book has no rep to ride with. Add one in the settings.</source>
        <translation>In diesem Buch gibt es keinen Verkäufer zum Mitfahren. Fügen Sie in den Einstellungen einen hinzu.</translation>
    </message>
</context>
<context>
    <name>ridealong::NextRidePane</name>
    <message>
        <source>1 stop with %1</source>
        <translation>1 Stopp mit %1</translation>
    </message>
    <message>
        <source>%1 stops with %2</source>
        <translation>%1 Stopps mit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Tagesblatt öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>None is planned in the next 7 days.</source>
        <translation>In den nächsten 7 Tagen ist keine geplant.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Eine planen</translation>
    </message>
    <message>
        <source>Next ride-along</source>
        <translation>Nächste Begleitfahrt</translation>
    </message>
    <message>
        <source>%1: ride-along with %2</source>
        <translation>%1: Begleitfahrt mit %2</translation>
    </message>
    <message>
        <source>%1, %2 h field</source>
        <extracomment>How far a day&apos;s ride goes and how long it takes: 184 mi, 8.5 h field</extracomment>
        <translation>%1, %2 h Außendienst</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 h field</source>
        <translation>%1 h Außendienst</translation>
    </message>
</context>
<context>
    <name>ridealong::NoteCard</name>
    <message>
        <source>F2 edits it, Delete removes it.</source>
        <translation>F2 bearbeitet sie, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe sie gelesen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren…</translation>
    </message>
    <message>
        <source>Change comment…</source>
        <translation>Kommentar ändern…</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Nachbesprechung öffnen</translation>
    </message>
</context>
<context>
    <name>ridealong::NoteEditor</name>
    <message>
        <source>Who may read the note</source>
        <translation>Wer die Notiz lesen darf</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Vereinbarung hinzufügen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Add a commitment: %1 sends three names by fri</source>
        <translation>Vereinbarung hinzufügen: %1 schickt drei namen bis fr</translation>
    </message>
    <message>
        <source>Add a note. Private notes never leave this laptop.</source>
        <translation>Notiz hinzufügen. Private Notizen verlassen diesen Laptop nie.</translation>
    </message>
    <message>
        <source>Add a note that %1 may read.</source>
        <translation>Notiz hinzufügen, die %1 lesen darf.</translation>
    </message>
    <message>
        <source>Share note</source>
        <translation>Notiz teilen</translation>
    </message>
    <message>
        <source>%1, by %2: %3. Enter saves.</source>
        <translation>%1, bis %2: %3. Eingabe speichert.</translation>
    </message>
    <message>
        <source>%1, no day: %2. End with “by fri” for one. Enter saves.</source>
        <translation>%1, kein Tag: %2. Enden Sie mit „bis fr“ für einen Tag. Eingabe speichert.</translation>
    </message>
</context>
<context>
    <name>ridealong::NotesPane</name>
    <message>
        <source>Coaching notes</source>
        <translation>Coachingnotizen</translation>
    </message>
    <message>
        <source>Debriefs and notes for you</source>
        <translation>Nachbesprechungen und Notizen für Sie</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Noch keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing was shared with you yet.</source>
        <translation>Mit Ihnen wurde noch nichts geteilt.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>ridealong::OddsDialog</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Won of closed</source>
        <translation>Gew. von abgeschl.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stage	Yours	Measured	Won	Closed
</source>
        <translation>Stufe	Ihre	Gemessen	Gewonnen	Abgeschlossen
</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Wahrscheinlichkeiten der Stufen</translation>
    </message>
    <message>
        <source>Yours are set in Settings. The measured ones are the share that was won of the closed leads that were ever in the stage or went past it; a stage with fewer than 20 keeps yours.</source>
        <translation>Ihre sind in den Einstellungen gesetzt. Die gemessenen sind der Anteil der gewonnenen an den abgeschlossenen Leads, die je in der Stufe waren oder über sie hinausgingen; eine Stufe mit weniger als 20 behält Ihre.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Gesetzt</translation>
    </message>
</context>
<context>
    <name>ridealong::Offer</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ridealong::OnTimeView</name>
    <message>
        <source>Follow-ups done on time, by week</source>
        <translation>Pünktlich erledigte Schritte, nach Woche</translation>
    </message>
</context>
<context>
    <name>ridealong::OpenLeadsPane</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>If these close, the forecast grows</source>
        <translation>Mit diesen Abschlüssen wächst die Prognose</translation>
    </message>
    <message>
        <source>What the forecast counts</source>
        <translation>Was die Prognose zählt</translation>
    </message>
    <message>
        <source>Put off again and again</source>
        <translation>Immer wieder verschoben</translation>
    </message>
    <message>
        <source>Older than any that ever closed</source>
        <translation>Älter als alle, die je abgeschlossen wurden</translation>
    </message>
    <message>
        <source>Without a day to come</source>
        <translation>Ohne künftigen Termin</translation>
    </message>
    <message>
        <source>No open lead with a value is expected to close in this time.</source>
        <translation>In dieser Zeit wird kein Abschluss eines offenen Leads mit Wert erwartet.</translation>
    </message>
    <message>
        <source>No open lead is expected to close in this time.</source>
        <translation>In dieser Zeit wird kein Abschluss eines offenen Leads erwartet.</translation>
    </message>
    <message>
        <source>No expected close of an open lead was put off.</source>
        <translation>Bei keinem offenen Lead wurde der erwartete Abschluss verschoben.</translation>
    </message>
    <message>
        <source>None is older than the oldest that closed.</source>
        <translation>Keiner ist älter als der älteste, der abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Each open lead with a value has an expected close to come.</source>
        <translation>Jeder offene Lead mit Wert hat einen erwarteten Abschluss, der noch kommt.</translation>
    </message>
    <message>
        <source>Leave them out of the forecast</source>
        <translation>Nicht in die Prognose einrechnen</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Which open leads</source>
        <translation>Welche offenen Leads</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 leads, worth %2</source>
        <translation>%1 Leads, Wert %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, category %5</source>
        <translation>%1, %2, %3, %4, Kategorie %5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What if: it closes later</source>
        <translation>Was wäre, wenn: späterer Abschluss</translation>
    </message>
    <message>
        <source>What if it closed later?</source>
        <translation>Was wäre bei späterem Abschluss?</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
</context>
<context>
    <name>ridealong::OpeningWords</name>
    <message>
        <source>Use the drafted words</source>
        <translation>Entworfene Worte benutzen</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation>Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>Drafted from the numbers.</source>
        <translation>Aus den Zahlen entworfen.</translation>
    </message>
    <message>
        <source>Drafted from the numbers. Change what you like.</source>
        <translation>Aus den Zahlen entworfen. Ändern Sie, was Sie möchten.</translation>
    </message>
</context>
<context>
    <name>ridealong::OutcomeBar</name>
    <message>
        <source>%1 accepted, %2 rejected, %3 waiting</source>
        <translation>%1 angenommen, %2 abgewiesen, %3 wartend</translation>
    </message>
    <message>
        <source>Answer	Hand-offs
Accepted	%1
Rejected	%2
Waiting	%3
</source>
        <translation>Antwort	Übergaben
Angenommen	%1
Abgewiesen	%2
Wartend	%3
</translation>
    </message>
    <message>
        <source>Answers to hand-offs</source>
        <translation>Antworten auf Übergaben</translation>
    </message>
</context>
<context>
    <name>ridealong::OverrideDialog</name>
    <message>
        <source>Set the grade</source>
        <translation>Note setzen</translation>
    </message>
    <message>
        <source>The model grades %1 %2.</source>
        <translation>Das Modell gibt %1 die Note %2.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Wie das Modell sagt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Only for a while</source>
        <translation>Nur für eine Weile</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Sagen Sie, warum, für spätere Leser.</translation>
    </message>
</context>
<context>
    <name>ridealong::OverridesPane</name>
    <message>
        <source>the model says %1</source>
        <translation>das Modell sagt %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Grades by the manager</source>
        <translation>Noten der Leitung</translation>
    </message>
    <message>
        <source>Every grade is the model’s</source>
        <translation>Jede Note ist die des Modells</translation>
    </message>
    <message>
        <source>Set a grade of your own from a lead’s menu.</source>
        <translation>Setzen Sie eine eigene Note im Menü eines Leads.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Gezeigt werden die ersten %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Erneut setzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set the grade of %1</source>
        <translation>Note von %1 setzen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the grade of %1</source>
        <translation>Note von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>the model’s</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>ridealong::OwnIntakePane</name>
    <message>
        <source>Approved on %1</source>
        <translation>Genehmigt am %1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Abgelehnt am %1</translation>
    </message>
    <message>
        <source>Refused on %1: %2</source>
        <translation>Abgelehnt am %1: %2</translation>
    </message>
    <message>
        <source>Parked until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Zurückgestellt am %1</translation>
    </message>
    <message>
        <source>Waits since today</source>
        <translation>Wartet seit heute</translation>
    </message>
    <message>
        <source>Waits for 1 day</source>
        <translation>Wartet seit 1 Tag</translation>
    </message>
    <message>
        <source>Waits for %1 days</source>
        <translation>Wartet seit %1 Tagen</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 wurde genehmigt.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 hat %2 genehmigt.</translation>
    </message>
    <message>
        <source>%1 is parked until %2.</source>
        <translation>%1 ist bis %2 zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 is parked.</source>
        <translation>%1 ist zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Your leads at intake</source>
        <translation>Ihre Leads bei der Aufnahme</translation>
    </message>
    <message>
        <source>You: “%1”</source>
        <translation>Sie: „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Argue</source>
        <translation>Begründen</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund nennen</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Mehr sagen</translation>
    </message>
    <message>
        <source>Why it deserves a yes</source>
        <translation>Warum er ein Ja verdient</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ridealong::PageHeader</name>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
</context>
<context>
    <name>ridealong::PagePreview</name>
    <message>
        <source>The report as it will be printed</source>
        <translation>Der Bericht, wie er gedruckt wird</translation>
    </message>
</context>
<context>
    <name>ridealong::Palette</name>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>type &gt; for commands only, @ for people</source>
        <translation>&gt; nur für Befehle, @ für Personen</translation>
    </message>
    <message>
        <source>Find a lead or a person, or run a command</source>
        <translation>Lead oder Person finden, oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Finden oder ausführen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>ridealong::Parser</name>
    <message>
        <source>expected &apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>&apos;and&apos;, &apos;or&apos; oder das Ende erwartet</translation>
    </message>
    <message>
        <source>too many parentheses in one another</source>
        <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>expected &apos;)&apos;</source>
        <translation>&apos;)&apos; erwartet</translation>
    </message>
    <message>
        <source>expected the name of a field</source>
        <translation>der Name eines Feldes erwartet</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>es gibt kein Feld &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is not filtered: use the search box</source>
        <translation>%1 wird nicht gefiltert: nehmen Sie das Suchfeld</translation>
    </message>
    <message>
        <source>expected = != &lt; &lt;= &gt; &gt;= ~ &apos;in&apos; or &apos;is&apos;</source>
        <translation>= != &lt; &lt;= &gt; &gt;= ~ &apos;in&apos; oder &apos;is&apos; erwartet</translation>
    </message>
    <message>
        <source>expected &apos;set&apos; or &apos;empty&apos;</source>
        <translation>&apos;set&apos; oder &apos;empty&apos; erwartet</translation>
    </message>
    <message>
        <source>expected &apos;(&apos; and a list</source>
        <translation>&apos;(&apos; und eine Liste erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;)&apos;</source>
        <translation>&apos;,&apos; oder &apos;)&apos; erwartet</translation>
    </message>
</context>
<context>
    <name>ridealong::PartFile</name>
    <message>
        <source>%1 is a folder. Choose a name for the file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen Namen für die Datei darin.</translation>
    </message>
</context>
<context>
    <name>ridealong::PassphraseRows</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A passphrase has %1 characters at least.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Propose another one</source>
        <translation>Eine andere vorschlagen</translation>
    </message>
</context>
<context>
    <name>ridealong::PastPane</name>
    <message>
        <source>forecast in week %1</source>
        <translation>Prognose in Woche %1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>How good were past forecasts?</source>
        <translation>Wie gut waren frühere Prognosen?</translation>
    </message>
    <message>
        <source>A ring is the forecast in week %1, a dot is what came</source>
        <translation>Ein Ring ist die Prognose in Woche %1, ein Punkt das, was kam</translation>
    </message>
</context>
<context>
    <name>ridealong::PastView</name>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 Woche vorher</translation>
    </message>
    <message>
        <source>%1 weeks before</source>
        <translation>%1 Wochen vorher</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks left</source>
        <translation>Restwochen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>History alone</source>
        <translation>Nur Verlauf</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Abw.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>How accurate, by rep and by how long before the end</source>
        <translation>Wie genau, nach Verkäufer und Zeit bis zum Ende</translation>
    </message>
    <message>
        <source>Accuracy of past forecasts by rep</source>
        <translation>Genauigkeit früherer Prognosen nach Verkäufer</translation>
    </message>
    <message>
        <source>Frozen weeks</source>
        <translation>Eingefrorene Wochen</translation>
    </message>
    <message>
        <source>accuracy, and in brackets the bias</source>
        <translation>Genauigkeit, in Klammern die Verzerrung</translation>
    </message>
    <message>
        <source>Accuracy is 100% less how far the forecast was off what came. A bias above zero means that more was forecast than came.</source>
        <translation>Genauigkeit ist 100&#xa0;% minus die Abweichung der Prognose von dem, was kam. Eine Verzerrung über null heißt, dass mehr prognostiziert war, als kam.</translation>
    </message>
    <message>
        <source>Period of the frozen weeks</source>
        <translation>Zeitraum der eingefrorenen Wochen</translation>
    </message>
    <message>
        <source>Whose frozen weeks</source>
        <translation>Wessen eingefrorene Wochen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 judged: %3</source>
        <translation>%1, %2 beurteilt: %3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>nicht vorbei</translation>
    </message>
    <message>
        <source>%1: forecast %2, %3 came, off by %4</source>
        <translation>%1: Prognose %2, Ist %3, Abweichung %4</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ridealong::PathField</name>
    <message>
        <source>Change files (*.rlx);;All files (*)</source>
        <translation>Änderungsdateien (*.rlx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Sagen Sie, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>In %1 kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ridealong::PeopleRows</name>
    <message>
        <source>the row names nobody</source>
        <translation>die Zeile nennt niemanden</translation>
    </message>
</context>
<context>
    <name>ridealong::PeopleSection</name>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who leaves the team is made inactive. The leads stay, to be given to somebody else.</source>
        <translation>Wer das Team verlässt, wird inaktiv. Die Leads bleiben und werden jemand anderem gegeben.</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Managers see the whole team and change the settings of the book.</source>
        <translation>Die Leitung sieht das ganze Team und ändert die Einstellungen des Buchs.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Enter a day such as %1.</source>
        <translation>Geben Sie einen Tag wie %1 ein.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>With everything on top of the salary. What effort on D’s and E’s wastes is told by it.</source>
        <translation>Mit allem, was zum Gehalt hinzukommt. Daran wird gezeigt, was Aufwand für D und E kostet.</translation>
    </message>
    <message>
        <source>Enter an amount, or nothing.</source>
        <translation>Geben Sie einen Betrag ein, oder nichts.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>open leads</source>
        <translation>offene Leads</translation>
    </message>
    <message>
        <source>120 when nothing stands here.</source>
        <translation>120, wenn hier nichts steht.</translation>
    </message>
    <message>
        <source>Enter a whole number of leads.</source>
        <translation>Geben Sie eine ganze Zahl von Leads ein.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2, open leads: %3, %4</source>
        <extracomment>Name, role, open leads, active or inactive</extracomment>
        <translation>%1, %2, offene Leads: %3, %4</translation>
    </message>
    <message>
        <source>Reps: %1, managers: %2</source>
        <translation>Verkäufer: %1, Leitung: %2</translation>
    </message>
    <message>
        <source>%1 still has 1 open lead.</source>
        <translation>%1 hat noch 1 offenen Lead.</translation>
    </message>
    <message>
        <source>%1 still has %2 open leads.</source>
        <translation>%1 hat noch %2 offene Leads.</translation>
    </message>
    <message>
        <source>Deal it…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <source>Deal them…</source>
        <translation>Verteilen…</translation>
    </message>
</context>
<context>
    <name>ridealong::PlanRow</name>
    <message>
        <source>The way there</source>
        <translation>Der Hinweg</translation>
    </message>
    <message>
        <source>Goal of the stop</source>
        <translation>Ziel des Stopps</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Zeit dort</translation>
    </message>
    <message>
        <source>What this stop is for</source>
        <translation>Wozu dieser Stopp dient</translation>
    </message>
    <message>
        <source>Minutes, and between which times: 45, 9:00–11:00</source>
        <translation>Minuten, und zwischen welchen Uhrzeiten: 45, 9:00–11:00</translation>
    </message>
    <message>
        <source>A lead that is not in this book</source>
        <translation>Ein Lead, der nicht in diesem Buch ist</translation>
    </message>
    <message>
        <source>Typed by you. Without a text it is the distance again.</source>
        <translation>Von Ihnen eingetippt. Ohne Text gilt wieder die Entfernung.</translation>
    </message>
    <message>
        <source>From the distance. Type the minutes where you know better.</source>
        <translation>Aus der Entfernung. Tippen Sie die Minuten ein, wo Sie es besser wissen.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>%1 Puffer</translation>
    </message>
    <message>
        <source>Show the lead</source>
        <translation>Lead zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Change the time there…</source>
        <translation>Zeit dort ändern…</translation>
    </message>
    <message>
        <source>Change the way there…</source>
        <translation>Hinweg ändern…</translation>
    </message>
    <message>
        <source>Take the stop out</source>
        <translation>Stopp herausnehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::Planner</name>
    <message>
        <source>This book has no kind of activity called %1.</source>
        <translation>Dieses Buch hat keine Art von Aktivität namens %1.</translation>
    </message>
    <message>
        <source>The next step would be on %1, which is over.</source>
        <translation>Der nächste Schritt wäre am %1, und der ist vorbei.</translation>
    </message>
    <message>
        <source>%1 is no working day</source>
        <translation>%1 ist kein Arbeitstag</translation>
    </message>
    <message>
        <source>%1 is promised to %2</source>
        <translation>%1 ist %2 zugesagt</translation>
    </message>
    <message>
        <source>%1 %2 is free</source>
        <translation>%1 %2 ist frei</translation>
    </message>
    <message>
        <source>Stage stays %1: %2</source>
        <translation>Stufe bleibt %1: %2</translation>
    </message>
    <message>
        <source>Stage moves from %1 to %2</source>
        <translation>Stufe geht von %1 auf %2</translation>
    </message>
    <message>
        <source>Say why it was lost, such as &quot;lost, note: price&quot;.</source>
        <translation>Sagen Sie, warum er verloren ging, etwa „verloren, note: Preis“.</translation>
    </message>
    <message>
        <source>Say why it was lost: %1.</source>
        <translation>Sagen Sie, warum er verloren ging: %1.</translation>
    </message>
    <message>
        <source>Say what happened, such as &quot;called&quot;, or the next step, such as &quot;next call thu&quot;.</source>
        <translation>Sagen Sie, was geschah, etwa „angerufen“, oder den nächsten Schritt, etwa „nächster Anruf Do“.</translation>
    </message>
    <message>
        <source>Added to the notes</source>
        <translation>Zu den Notizen hinzugefügt</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>To	From time	Until	Way</source>
        <translation>Nach	Von	Bis	Weg</translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>Unterwegs von %1 bis %2.</translation>
    </message>
    <message>
        <source>Rated %1 on average in %2 skills.</source>
        <translation>Im Mittel mit %1 bewertet, in %2 Fähigkeiten.</translation>
    </message>
    <message>
        <source>Done well: %1</source>
        <translation>Gut gemacht: %1</translation>
    </message>
    <message>
        <source>This ride-along is done.</source>
        <translation>Diese Begleitfahrt ist erledigt.</translation>
    </message>
    <message>
        <source>What this day is to train</source>
        <translation>Was an diesem Tag geübt wird</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>Üben: %1</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>The page and a calendar file for %1</source>
        <translation>Die Seite und eine Kalenderdatei für %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>A proposed day; nothing is saved yet. Enter takes it, and so does the first change.</source>
        <translation>Ein vorgeschlagener Tag; noch ist nichts gespeichert. Eingabe nimmt ihn, und die erste Änderung auch.</translation>
    </message>
    <message>
        <source>Show the debrief</source>
        <translation>Nachbesprechung zeigen</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>This day is over. The debrief is still to be written.</source>
        <translation>Dieser Tag ist vorbei. Die Nachbesprechung ist noch zu schreiben.</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Nachbesprechung schreiben</translation>
    </message>
    <message>
        <source>Plan not saved yet</source>
        <translation>Plan noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Plan saved %1</source>
        <translation>Plan gespeichert %1</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 Stopp</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 Stopps</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Plan nehmen</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Stopp verschieben</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Stopp hinzufügen</translation>
    </message>
    <message>
        <source>Planned %1.</source>
        <translation>Geplant: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>role of stop %1</source>
        <translation>Rolle bei Stopp %1</translation>
    </message>
    <message>
        <source>goal of stop %1</source>
        <translation>Ziel von Stopp %1</translation>
    </message>
    <message>
        <source>“%1” is no time with a customer. Type minutes and times such as 45, 9:00–11:00.</source>
        <translation>„%1“ ist keine Zeit bei einem Kunden. Geben Sie Minuten und Uhrzeiten ein, etwa 45, 9:00–11:00.</translation>
    </message>
    <message>
        <source>time at stop %1</source>
        <translation>Zeit bei Stopp %1</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes. Type one such as 35.</source>
        <translation>„%1“ ist keine Zahl von Minuten. Geben Sie eine ein, etwa 35.</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>the way to stop %1</source>
        <translation>Weg zu Stopp %1</translation>
    </message>
    <message>
        <source>“%1” is no time of the day. Type one such as 7:45.</source>
        <translation>„%1“ ist keine Uhrzeit. Geben Sie eine ein, etwa 7:45.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>start place</source>
        <translation>Startort</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel des Tages</translation>
    </message>
    <message>
        <source>%1 (the weakest)</source>
        <translation>%1 (die schwächste)</translation>
    </message>
    <message>
        <source>No skill in this book</source>
        <translation>Keine Fähigkeit in diesem Buch</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 is out of this day.</source>
        <translation>%1 ist nicht mehr in diesem Tag.</translation>
    </message>
    <message>
        <source>A ride-along has at most %1 stops.</source>
        <translation>Eine Begleitfahrt hat höchstens %1 Stopps.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>This is the shortest order already.</source>
        <translation>Dies ist schon die kürzeste Reihenfolge.</translation>
    </message>
    <message>
        <source>shortest order</source>
        <translation>kürzeste Reihenfolge</translation>
    </message>
    <message>
        <source>Shortest order: %1 less on the road.</source>
        <translation>Kürzeste Reihenfolge: %1 weniger unterwegs.</translation>
    </message>
    <message>
        <source>Put in the order that is on time.</source>
        <translation>In die Reihenfolge gebracht, die pünktlich ist.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Another rep</source>
        <translation>Anderer Verkäufer</translation>
    </message>
    <message>
        <source>Print the brief…</source>
        <translation>Tagesblatt drucken…</translation>
    </message>
    <message>
        <source>Save the brief as PDF…</source>
        <translation>Tagesblatt als PDF speichern…</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Share with the rep…</source>
        <translation>Mit dem Verkäufer teilen…</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Shortest order</source>
        <translation>Kürzeste Reihenfolge</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel des Tages</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Ways are estimated from straight lines, no map needed. Type over a leg if you know better.</source>
        <translation>Wege sind aus geraden Linien geschätzt, ohne Karte. Überschreiben Sie eine Strecke, die Sie besser kennen.</translation>
    </message>
    <message>
        <source>one page, updates as you plan</source>
        <translation>eine Seite, folgt Ihrem Plan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Private coaching notes are left out: the brief never holds them.</source>
        <translation>Private Coachingnotizen fehlen: Das Tagesblatt enthält sie nie.</translation>
    </message>
</context>
<context>
    <name>ridealong::PreviewPane</name>
    <message>
        <source>No lead changes grade</source>
        <translation>Bei keinem Lead ändert sich die Note</translation>
    </message>
    <message>
        <source>1 lead changes grade</source>
        <translation>Bei 1 Lead ändert sich die Note</translation>
    </message>
    <message>
        <source>%1 leads change grade</source>
        <translation>Bei %1 Leads ändert sich die Note</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>%1 open leads by points</source>
        <translation>%1 offene Leads nach Punkten</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 besser, %2 schlechter</translation>
    </message>
</context>
<context>
    <name>ridealong::PreviewTable</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>The first leads of the file</source>
        <translation>Die ersten Leads der Datei</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The first %1 rows, graded:</source>
        <translation>Die ersten %1 Zeilen, benotet:</translation>
    </message>
    <message>
        <source>One row, graded:</source>
        <translation>Eine Zeile, bewertet:</translation>
    </message>
</context>
<context>
    <name>ridealong::ProcessSection</name>
    <message>
        <source>Process and stages</source>
        <translation>Prozess und Stufen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>Name einer neuen Stufe</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Normal days</source>
        <translation>Übliche Tage</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>That a lead in this stage is won.</source>
        <translation>Dass ein Lead in dieser Stufe gewonnen wird.</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A lead without a touch and a next step for longer is idle. Empty for no limit.</source>
        <translation>Ein Lead, der länger ohne Kontakt und nächsten Schritt ist, ruht. Leer für keine Grenze.</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Kriterien für den Ausgang</translation>
    </message>
    <message>
        <source>A line each. A lead that goes on ticks them, or says why not.</source>
        <translation>Je eine Zeile. Ein Lead, der weitergeht, hakt sie ab oder sagt, warum nicht.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2, %3, leads: %4</source>
        <extracomment>A stage, its type, its probability, how many leads are in it</extracomment>
        <translation>%1, %2, %3, Leads: %4</translation>
    </message>
    <message>
        <source>%1 stages, %2 of them open</source>
        <translation>%1 Stufen, davon %2 offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a stage</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>a stage</comment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a stage</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a stage</comment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>What happened stays true: a stage that leads went through can have another name and place, but keeps its type. When it is deleted, its leads go to another stage of that type.</source>
        <translation>Was geschah, bleibt wahr: Eine Stufe, durch die Leads gingen, kann anders heißen und anderswo stehen, behält aber ihren Typ. Wird sie gelöscht, gehen ihre Leads in eine andere Stufe dieses Typs.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Name des Prozesses</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>Its name. It starts with a copy of these stages; a lead follows one process.</source>
        <translation>Sein Name. Er beginnt mit einer Kopie dieser Stufen; ein Lead folgt einem Prozess.</translation>
    </message>
    <message>
        <source>New leads start in</source>
        <translation>Neue Leads beginnen in</translation>
    </message>
    <message>
        <source>The first process, unless another is chosen for a lead.</source>
        <translation>Der erste Prozess, wenn für einen Lead kein anderer gewählt wird.</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>Diesen Prozess entfernen</translation>
    </message>
    <message>
        <source>Its leads go to the stage of the same name in the process that you choose.</source>
        <translation>Seine Leads gehen in die gleichnamige Stufe des Prozesses, den Sie wählen.</translation>
    </message>
    <message>
        <source>Delete, and move its leads to</source>
        <translation>Löschen, und ihre Leads verschieben nach</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>One lead is in it. The move is recorded and can be undone.</source>
        <translation>Ein Lead ist darin. Der Wechsel wird erfasst und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 leads are in it. Each move is recorded, and all can be undone.</source>
        <translation>%1 Leads sind darin. Jeder Wechsel wird erfasst, und alle lassen sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ridealong::ProfilePane</name>
    <message>
        <source>Reps answer this on the lead. Not known gives no points, and the lead says what is missing. The first answer that holds counts.</source>
        <translation>Verkäufer beantworten das am Lead. „Nicht bekannt“ gibt keine Punkte, und der Lead sagt, was fehlt. Die erste zutreffende Antwort zählt.</translation>
    </message>
    <message>
        <source>The program works this out. Where it can’t, it counts as not known.</source>
        <translation>Das errechnet das Programm. Wo es das nicht kann, gilt es als nicht bekannt.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Suggest from history…</source>
        <translation>Aus dem Verlauf vorschlagen…</translation>
    </message>
    <message>
        <source>Edit the criterion</source>
        <translation>Kriterium bearbeiten</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>worth up to %1 points</source>
        <translation>bis zu %1 Punkte</translation>
    </message>
    <message>
        <source>One value is spelled in several ways…</source>
        <translation>Ein Wert ist verschieden geschrieben…</translation>
    </message>
    <message>
        <source>%1 values are spelled in several ways…</source>
        <translation>%1 Werte sind verschieden geschrieben…</translation>
    </message>
</context>
<context>
    <name>ridealong::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>ridealong::PromiseModel</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktl.</translation>
    </message>
    <message>
        <source>1 attempt without reaching anybody</source>
        <translation>1 Versuch, niemand erreicht</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody</source>
        <translation>%1 Versuche, niemand erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage zu spät</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verk.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
</context>
<context>
    <name>ridealong::PromiseTable</name>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ridealong::Proposing</name>
    <message>
        <source>There is no preset %1 for %2. There are: %3.</source>
        <translation>Es gibt keine Vorgabe %1 für %2. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Looks like an export of %1.</source>
        <translation>Sieht aus wie ein Export von %1.</translation>
    </message>
    <message>
        <source>Read as an export of %1.</source>
        <translation>Als Export von %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>ridealong::QualifiedCostView</name>
    <message>
        <source>Cost of one qualified lead: %1</source>
        <translation>Kosten eines qualifizierten Leads: %1</translation>
    </message>
</context>
<context>
    <name>ridealong::QualifiedCosts</name>
    <message>
        <source>Cost of one qualified lead</source>
        <translation>Kosten eines qualifizierten Leads</translation>
    </message>
    <message>
        <source>No source has a cost and a qualified lead in the last four quarters.</source>
        <translation>Keine Quelle hat in den letzten vier Quartalen Kosten und einen qualifizierten Lead.</translation>
    </message>
    <message>
        <source>No cost entered, or none qualified</source>
        <translation>Keine Kosten eingetragen, oder keiner qualifiziert</translation>
    </message>
    <message>
        <source>same scale, %1 to %2</source>
        <translation>gleiche Skala, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickLogger</name>
    <message>
        <source>Log a call: acme called, wants demo, thu 10am</source>
        <translation>Anruf erfassen: Acme angerufen, will Demo, Do 10 Uhr</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>New lead “%1”</source>
        <translation>Neuer Lead „%1“</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Today, 4 PM</source>
        <translation>Heute, 16 Uhr</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickStrip</name>
    <message>
        <source>Which lead?</source>
        <translation>Welcher Lead?</translation>
    </message>
    <message>
        <source>New lead “%1”?</source>
        <translation>Neuer Lead „%1“?</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <translation>Welcher von %1?</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 eingehend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>Enter. Ctrl+Enter saves and stays for another one.</source>
        <translation>Eingabe. Strg+Eingabe speichert und bleibt für den nächsten.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>fix a field</source>
        <translation>Feld berichtigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>save and log another</source>
        <translation>speichern und weiteren erfassen</translation>
    </message>
</context>
<context>
    <name>ridealong::QuotasDialog</name>
    <message>
        <source>Quotas</source>
        <translation>Umsatzziele</translation>
    </message>
    <message>
        <source>Save the quotas</source>
        <translation>Umsatzziele speichern</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>quarters of %1</source>
        <translation>Quartale %1</translation>
    </message>
    <message>
        <source>months of %1</source>
        <translation>Monate %1</translation>
    </message>
    <message>
        <source>Quotas by person and period</source>
        <translation>Umsatzziele nach Person und Zeitraum</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Alle zusammen: %1</translation>
    </message>
    <message>
        <source>A quota cannot be below zero.</source>
        <translation>Ein Umsatzziel kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The amount that a person should sell. A quarter’s quota is its own and those of its months together.</source>
        <translation>Der Betrag, den eine Person verkaufen soll. Das Umsatzziel eines Quartals ist sein eigenes und die seiner Monate zusammen.</translation>
    </message>
</context>
<context>
    <name>ridealong::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n überfällig</numerusform>
            <numerusform>%1, %n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>ridealong::Reader</name>
    <message>
        <source>this is missing</source>
        <translation>das fehlt</translation>
    </message>
    <message>
        <source>this should be a text</source>
        <translation>das sollte ein Text sein</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>das ist leer</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>this should be a date such as 2026-11-21</source>
        <translation>das sollte ein Datum wie 2026-11-21 sein</translation>
    </message>
    <message>
        <source>this should be a list</source>
        <translation>das sollte eine Liste sein</translation>
    </message>
    <message>
        <source>%1 are too many: at most %2</source>
        <translation>%1 sind zu viele: höchstens %2</translation>
    </message>
    <message>
        <source>this should be an object</source>
        <translation>das sollte ein Objekt sein</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 Stopp</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 Stopps</translation>
    </message>
    <message>
        <source>Ride-along with %1</source>
        <translation>Begleitfahrt mit %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, back by %2</source>
        <translation>%1, zurück bis %2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 field, done</source>
        <translation>%1 Außendienst, erledigt</translation>
    </message>
    <message>
        <source>Write the debrief with %1</source>
        <translation>Nachbesprechung mit %1 schreiben</translation>
    </message>
    <message>
        <source>Ride-along of %1</source>
        <translation>Begleitfahrt am %1</translation>
    </message>
</context>
<context>
    <name>ridealong::ReasonBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <source>Why rejected	Hand-offs
</source>
        <translation>Warum abgewiesen	Übergaben
</translation>
    </message>
</context>
<context>
    <name>ridealong::Reminders</name>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ridealong</source>
        <translation>Ridealong</translation>
    </message>
</context>
<context>
    <name>ridealong::RemindersSection</name>
    <message>
        <source>Enter whole minutes from 0 to %1.</source>
        <translation>Geben Sie ganze Minuten von 0 bis %1 ein.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>At the start and at the opening of each working day: what is overdue and due. In working hours: each step with a time, before it. On this laptop only.</source>
        <translation>Beim Start und zu Beginn jedes Arbeitstags: was überfällig und was fällig ist. In der Arbeitszeit: jeder Schritt mit Uhrzeit, vorher. Nur auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Before a step with a time</source>
        <translation>Vor einem Schritt mit Uhrzeit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>0 for no reminder of single steps.</source>
        <translation>0, wenn an einzelne Schritte nicht erinnert werden soll.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>This desktop has no notification area: they show in the window.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Sie erscheinen im Fenster.</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In the notification area</source>
        <translation>Im Infobereich</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Wessen Schritte</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>%1 minutes before</source>
        <translation>%1 Minuten vorher</translation>
    </message>
    <message>
        <source>At the opening of the day</source>
        <translation>Zu Arbeitsbeginn</translation>
    </message>
</context>
<context>
    <name>ridealong::RepCard</name>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>%1: no effort</source>
        <translation>%1: kein Aufwand</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The brake is on</source>
        <translation>Die Bremse ist an</translation>
    </message>
    <message>
        <source>%1 on A’s</source>
        <translation>%1 für A</translation>
    </message>
    <message>
        <source>No effort yet</source>
        <translation>Noch kein Aufwand</translation>
    </message>
    <message>
        <source>A / B / C goal %1 / %2 / %3</source>
        <translation>Ziel A / B / C %1 / %2 / %3</translation>
    </message>
    <message>
        <source>Effort by grade of %1, by week</source>
        <translation>Aufwand nach Note von %1, je Woche</translation>
    </message>
</context>
<context>
    <name>ridealong::RepDayPage</name>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Nobody waits for a call today.</source>
        <translation>Heute wartet niemand auf einen Anruf.</translation>
    </message>
    <message>
        <source>All calls are made. One lead touched today.</source>
        <translation>Alle Anrufe sind erledigt. Heute ein Lead kontaktiert.</translation>
    </message>
    <message>
        <source>All calls are made. %1 leads touched today.</source>
        <translation>Alle Anrufe sind erledigt. Heute %1 Leads kontaktiert.</translation>
    </message>
    <message>
        <source>Start with %1.</source>
        <translation>Beginnen Sie mit %1.</translation>
    </message>
    <message>
        <source>Start with %1: %2, %3.</source>
        <translation>Beginnen Sie mit %1: %2, %3.</translation>
    </message>
    <message>
        <source>1 call left</source>
        <translation>Noch 1 Anruf</translation>
    </message>
    <message>
        <source>%1 calls left</source>
        <translation>Noch %1 Anrufe</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation>%1, davon %2 überfällig.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2 calls done</source>
        <translation>%1 von %2 Anrufen erledigt</translation>
    </message>
    <message>
        <source>%1 on A’s, goal %2</source>
        <translation>%1 für A, Ziel %2</translation>
    </message>
    <message>
        <source>no effort logged this week</source>
        <translation>diese Woche kein Aufwand erfasst</translation>
    </message>
    <message>
        <source>%1 s to log a call</source>
        <translation>%1 s je Anruf</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 offene Leads</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger</translation>
    </message>
    <message>
        <source>1–8</source>
        <translation>1–8</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>%1 follow-up rate, %L2 of %L3 touched</source>
        <translation>Nachfassquote %1, %L2 von %L3 kontaktiert</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save the call list…</source>
        <translation>Anrufliste speichern…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the call list…</source>
        <translation>Anrufliste drucken…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Say your hours</source>
        <translation>Stunden angeben</translation>
    </message>
    <message>
        <source>%1 field, %2 paperwork</source>
        <translation>%1 Außendienst, %2 Papierarbeit</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Ihre Stunden</translation>
    </message>
</context>
<context>
    <name>ridealong::RepDialog</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Effort by grade</source>
        <translation>Aufwand nach Note</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Für A</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D und E</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>Off policy</source>
        <translation>Außer Vorg.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Under an hour</source>
        <translation>Unter einer Stunde</translation>
    </message>
    <message>
        <source>Brake released</source>
        <translation>Bremse gelöst</translation>
    </message>
    <message>
        <source>Brake on, week on goal</source>
        <translation>Bremse an, im Ziel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no open lead</source>
        <translation>kein offener Lead</translation>
    </message>
    <message>
        <source>The brake is on since week %1. %2</source>
        <translation>Die Bremse ist seit Woche %1 an. %2</translation>
    </message>
    <message>
        <source>The brake is released until %1: %2</source>
        <translation>Die Bremse ist bis %1 gelöst: %2</translation>
    </message>
    <message>
        <source>The last week was off. %1 One more puts the brake on.</source>
        <translation>Die letzte Woche verfehlte das Ziel. %1 Noch eine, und die Bremse ist an.</translation>
    </message>
    <message>
        <source>On target.</source>
        <translation>Im Ziel.</translation>
    </message>
    <message>
        <source>No week with an hour of effort yet.</source>
        <translation>Noch keine Woche mit einer Stunde Aufwand.</translation>
    </message>
    <message>
        <source>Focus of %1</source>
        <translation>Fokus von %1</translation>
    </message>
    <message>
        <source>%1 of %2 are A’s</source>
        <translation>%1 von %2 sind A</translation>
    </message>
    <message>
        <source>Open leads of the rep</source>
        <translation>Offene Leads des Verkäufers</translation>
    </message>
    <message>
        <source>Open leads of the book</source>
        <translation>Offene Leads des Buchs</translation>
    </message>
    <message>
        <source>Touched within the cadence</source>
        <translation>Im Kontaktrhythmus kontaktiert</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Vernachlässigt</translation>
    </message>
    <message>
        <source>%1 A’s, %2 B’s</source>
        <translation>%1 A, %2 B</translation>
    </message>
    <message>
        <source>Out of turn in 4 weeks</source>
        <translation>Vorgezogen in 4 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2 touches</source>
        <translation>%1 von %2 Kontakten</translation>
    </message>
    <message>
        <source>no touch</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>On D and E in 4 weeks</source>
        <translation>Für D und E in 4 Wochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week %1, %2, %3 on A’s, %4</source>
        <translation>Woche %1, %2, %3 für A, %4</translation>
    </message>
    <message>
        <source>No effort is logged yet.</source>
        <translation>Noch ist kein Aufwand erfasst.</translation>
    </message>
    <message>
        <source>Releases of the brake</source>
        <translation>Wie oft die Bremse gelöst wurde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Released until %1: %2</source>
        <translation>Gelöst bis %1: %2</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>D’s and E’s</source>
        <translation>D und E</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>Ziele bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ridealong::RepHead</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>commitments kept</source>
        <translation>Vereinbarungen gehalten</translation>
    </message>
    <message>
        <source>skills, not rated</source>
        <translation>Fähigkeiten, nicht bewertet</translation>
    </message>
    <message>
        <source>skills, was %1</source>
        <translation>Fähigkeiten, zuvor %1</translation>
    </message>
    <message>
        <source>on A’s</source>
        <translation>für A</translation>
    </message>
    <message>
        <source>on A’s, goal %1</source>
        <translation>für A, Ziel %1</translation>
    </message>
</context>
<context>
    <name>ridealong::RepLine</name>
    <message>
        <source>%1, %2, not rated</source>
        <translation>%1, %2, nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2, average %3</source>
        <translation>%1, %2, Durchschnitt %3</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportSections</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Space shows a section or leaves it out, Alt+Up and Alt+Down move it.</source>
        <translation>Leertaste zeigt einen Abschnitt oder lässt ihn aus, Alt+Auf und Alt+Ab verschieben ihn.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, gezeigt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportSide</name>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>None yet. A week is frozen by itself when it is over.</source>
        <translation>Noch keine. Eine Woche wird von selbst eingefroren, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>Compare two weeks…</source>
        <translation>Zwei Wochen vergleichen…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Write all packs to a folder…</source>
        <translation>Alle Pakete in einen Ordner…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, frozen on %2</source>
        <translation>%1, eingefroren am %2</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, gespeichert als %2</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save and earlier weeks</source>
        <translation>Speichern und frühere Wochen</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Week %1 closes Friday.</source>
        <translation>Woche %1 schließt am Freitag.</translation>
    </message>
    <message>
        <source>Its report is made from what is logged until then. Add leads first.</source>
        <translation>Ihr Bericht entsteht aus dem, was bis dahin erfasst ist. Fügen Sie zuerst Leads hinzu.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The book is safe, and so are the other packs and weeks: choose one of them.</source>
        <translation>Das Buch ist sicher, und die anderen Pakete und Wochen sind es auch: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>This report can’t be shown.</source>
        <translation>Dieser Bericht kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>1 week is frozen</source>
        <translation>1 Woche ist eingefroren</translation>
    </message>
    <message>
        <source>%1 weeks are frozen</source>
        <translation>%1 Wochen sind eingefroren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>XLSX or HTML</source>
        <translation>XLSX oder HTML</translation>
    </message>
    <message>
        <source>Ctrl+[ ]</source>
        <translation>Strg+[ ]</translation>
    </message>
    <message>
        <source>1–%1</source>
        <translation>1–%1</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Save the report as XLSX, HTML, CSV or JSON…</source>
        <translation>Bericht als XLSX, HTML, CSV oder JSON speichern…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>E-mail the report…</source>
        <translation>Bericht als E-Mail senden…</translation>
    </message>
    <message>
        <source>Write all packs to a folder…</source>
        <translation>Alle Pakete in einen Ordner schreiben…</translation>
    </message>
    <message>
        <source>Compare two weeks…</source>
        <translation>Zwei Wochen vergleichen…</translation>
    </message>
    <message>
        <source>Use the drafted words</source>
        <translation>Entworfene Worte benutzen</translation>
    </message>
    <message>
        <source>Show the report: %1</source>
        <translation>Bericht zeigen: %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Neue Zahlen übernehmen</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Meine Worte behalten</translation>
    </message>
    <message>
        <source>Use the new figures in the opening words</source>
        <translation>Neue Zahlen in die Einleitung übernehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::RepsPane</name>
    <message>
        <source>Reps</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>Average of %1 skills at the last ride-along. The line below is the last ride, or what is due.</source>
        <translation>Durchschnitt aus %1 Fähigkeiten bei der letzten Begleitfahrt. Die Zeile darunter ist die letzte Fahrt, oder was fällig ist.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Last ride, or what is due</source>
        <translation>Letzte Fahrt, oder was fällig ist</translation>
    </message>
</context>
<context>
    <name>ridealong::RepsTable</name>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Effort by grade</source>
        <translation>Aufwand nach Note</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Für A</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reps this week</source>
        <translation>Verkäufer diese Woche</translation>
    </message>
    <message>
        <source>No rep in the book yet</source>
        <translation>Noch kein Verkäufer im Buch</translation>
    </message>
    <message>
        <source>Reps come with the first import of leads that have an owner.</source>
        <translation>Verkäufer kommen mit dem ersten Import von Leads, für die jemand zuständig ist.</translation>
    </message>
    <message>
        <source>Monday to now</source>
        <translation>Montag bis jetzt</translation>
    </message>
    <message>
        <source>%1 quota</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Next ride</source>
        <translation>Nächste Fahrt</translation>
    </message>
    <message>
        <source>%1, %2 on A’s, goal %3, follow-up %4, overdue %5, next ride %6</source>
        <translation>%1, %2 für A, Ziel %3, Nachfassen %4, überfällig %5, nächste Fahrt %6</translation>
    </message>
</context>
<context>
    <name>ridealong::RestoreDialog</name>
    <message>
        <source>Deleted leads</source>
        <translation>Gelöschte Leads</translation>
    </message>
    <message>
        <source>Choose those that are to come back, with all that belongs to them.</source>
        <translation>Wählen Sie, welche zurückkommen, mit allem, was zu ihnen gehört.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
</context>
<context>
    <name>ridealong::RideCard</name>
    <message>
        <source>No stop yet</source>
        <translation>Noch kein Stopp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Cancel the ride-along…</source>
        <translation>Begleitfahrt absagen…</translation>
    </message>
</context>
<context>
    <name>ridealong::RideSection</name>
    <message>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>No map is asked. A road is the straight line between two leads times a factor, driven at one speed. A leg that you know better is typed on the ride itself.</source>
        <translation>Keine Karte wird gefragt. Ein Weg ist die gerade Linie zwischen zwei Leads mal einem Faktor, gefahren mit einer Geschwindigkeit. Eine Strecke, die Sie besser kennen, geben Sie in der Fahrt selbst ein.</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Entfernungen in</translation>
    </message>
    <message>
        <source>Kilometers</source>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>Straßenfaktor</translation>
    </message>
    <message>
        <source>1.3 is usual; more where rivers or hills are in the way.</source>
        <translation>1,3 ist üblich; mehr, wo Flüsse oder Berge im Weg sind.</translation>
    </message>
    <message>
        <source>Speed per hour</source>
        <translation>Geschwindigkeit je Stunde</translation>
    </message>
    <message>
        <source>In the unit above, with towns and traffic.</source>
        <translation>In der Einheit von oben, mit Orten und Verkehr.</translation>
    </message>
    <message>
        <source>Enter a speed from %1 to %2.</source>
        <translation>Geben Sie eine Geschwindigkeit von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>A long leg is above</source>
        <translation>Eine lange Strecke ist über</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The planner warns of it.</source>
        <translation>Der Plan warnt davor.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Geben Sie eine Uhrzeit wie %1 ein.</translation>
    </message>
    <message>
        <source>Customers’ hours</source>
        <translation>Zeiten der Kunden</translation>
    </message>
    <message>
        <source>A stop without hours of its own is planned within these.</source>
        <translation>Ein Stopp ohne eigene Zeiten wird in diesen geplant.</translation>
    </message>
    <message>
        <source>They receive from</source>
        <translation>Sie empfangen ab</translation>
    </message>
    <message>
        <source>They receive until</source>
        <translation>Sie empfangen bis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>A ride with each rep every</source>
        <translation>Eine Fahrt mit jedem Verkäufer alle</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Who waits longer is suggested first.</source>
        <translation>Wer länger wartet, wird zuerst vorgeschlagen.</translation>
    </message>
    <message>
        <source>Hours in the field</source>
        <translation>Stunden im Außendienst</translation>
    </message>
    <message>
        <source>The share of a manager’s hours that should be spent with reps and customers. Today shows it against the week.</source>
        <translation>Der Anteil der Stunden der Leitung, der Verkäufern und Kunden gehören soll. „Heute“ zeigt ihn für die Woche.</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Ziel ab</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Ziel bis</translation>
    </message>
    <message>
        <source>Every %1 days, %2–%3 in the field</source>
        <translation>Alle %1 Tage, %2–%3 im Außendienst</translation>
    </message>
</context>
<context>
    <name>ridealong::RidesPage</name>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Begleitfahrt planen</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Nachbesprechung schreiben</translation>
    </message>
    <message>
        <source>The debrief of %1 is due.</source>
        <translation>Nachbesprechung fällig: %1.</translation>
    </message>
    <message>
        <source>This book has no rep to ride with. Add one in the settings.</source>
        <translation>Dieses Buch hat keinen Verkäufer zum Begleiten. Fügen Sie in den Einstellungen einen hinzu.</translation>
    </message>
    <message>
        <source>1 ride-along this week</source>
        <translation>1 Begleitfahrt diese Woche</translation>
    </message>
    <message>
        <source>%1 ride-alongs this week</source>
        <translation>%1 Begleitfahrten diese Woche</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Strg+[</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Woche zurück</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <translation>Strg+]</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Woche vor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Alt+← →</source>
        <translation>Alt+← →</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
</context>
<context>
    <name>ridealong::RoleControl</name>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
</context>
<context>
    <name>ridealong::RouteView</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
</context>
<context>
    <name>ridealong::RowFeed</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The list changed while it was written. Export it again.</source>
        <translation>Die Liste hat sich geändert, während sie geschrieben wurde. Exportieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ridealong::RowList</name>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ridealong::RowsFile</name>
    <message>
        <source>There is no room for temporary files: %1.</source>
        <translation>Es ist kein Platz für temporäre Dateien: %1.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a list of leads. It was not read.</source>
        <translation>%1 würde sich zu weit mehr als einer Liste von Leads entpacken. Die Datei wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>ridealong::RulesPane</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>ridealong::Run</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>die Zeile hat %1 Zellen, aber es sind %2 Spalten</translation>
    </message>
    <message>
        <source>the row has nothing in the columns that are read</source>
        <translation>die Zeile hat nichts in den gelesenen Spalten</translation>
    </message>
</context>
<context>
    <name>ridealong::ScheduleDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Wählen Sie ein Paket.</translation>
    </message>
    <message>
        <source>Choose a kind of file.</source>
        <translation>Wählen Sie eine Art von Datei.</translation>
    </message>
</context>
<context>
    <name>ridealong::SchedulePane</name>
    <message>
        <source>%1 files are in %2.</source>
        <translation>%1 Dateien stehen in %2.</translation>
    </message>
    <message>
        <source>%1 of them were changed by hand and stayed as they were.</source>
        <translation>%1 davon wurden von Hand geändert und blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Ask me every Friday at 4 PM</source>
        <translation>Jeden Freitag um 16 Uhr fragen</translation>
    </message>
    <message>
        <source>Write last week’s packs on Monday</source>
        <translation>Montags die Pakete der Vorwoche schreiben</translation>
    </message>
    <message>
        <source>Change what is written…</source>
        <translation>Ändern, was geschrieben wird…</translation>
    </message>
    <message>
        <source>Saved to the folder you chose last: %1. Nothing is sent; you attach the file yourself.</source>
        <translation>Gespeichert in dem Ordner, den Sie zuletzt gewählt haben: %1. Nichts wird gesendet; Sie hängen die Datei selbst an.</translation>
    </message>
    <message>
        <source>They are written on Monday morning, or at the next start. A file that somebody changed stays.</source>
        <translation>Sie werden am Montagmorgen geschrieben oder beim nächsten Start. Eine Datei, die jemand geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>Write them every Monday</source>
        <translation>Jeden Montag schreiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write all packs to a folder</source>
        <translation>Alle Pakete in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Those of week %1. A file that somebody changed stays.</source>
        <translation>Die von Woche %1. Eine Datei, die jemand geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>Write the packs</source>
        <translation>Pakete schreiben</translation>
    </message>
    <message>
        <source>Writing the packs</source>
        <translation>Pakete werden geschrieben</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 as %2, in %3. At the next start, where the program was not open.</source>
        <translation>%1 als %2, Ordner: %3. Beim nächsten Start, wenn das Programm nicht offen war.</translation>
    </message>
</context>
<context>
    <name>ridealong::ScoreList</name>
    <message>
        <source>%1: %2 of %3 points, %4</source>
        <translation>%1: %2 von %3 Punkten, %4</translation>
    </message>
</context>
<context>
    <name>ridealong::ScorecardPane</name>
    <message>
        <source>100 of 100 points</source>
        <translation>100 von 100 Punkten</translation>
    </message>
    <message>
        <source>Add a criterion first: a model without one makes every lead an E.</source>
        <translation>Fügen Sie zuerst ein Kriterium hinzu: Ein Modell ohne eines macht jeden Lead zum E.</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2 too many. Shown shared out to 100.</source>
        <translation>%1 von 100 Punkten: %2 zu viel. Gezeigt: auf 100 verteilt.</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2 are missing. Shown shared out to 100.</source>
        <translation>%1 von 100 Punkten: Es fehlen %2. Gezeigt: auf 100 verteilt.</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Firmenprofil</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
    <message>
        <source>Make it 100</source>
        <translation>Auf 100 bringen</translation>
    </message>
    <message>
        <source>Shares out 100 points in the same proportion</source>
        <translation>Verteilt 100 Punkte im selben Verhältnis</translation>
    </message>
</context>
<context>
    <name>ridealong::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the settings and what holds there: Company, USD, year from January</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ridealong::SeedsPane</name>
    <message>
        <source>Chosen for this look. The best accounts of the book stay as they are.</source>
        <translation>Für diesen Blick gewählt. Die besten Kunden des Buchs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add the customers that you would like to have twice.</source>
        <translation>Fügen Sie die Kunden hinzu, die Sie gern zweimal hätten.</translation>
    </message>
    <message>
        <source>Marked by you.</source>
        <translation>Von Ihnen markiert.</translation>
    </message>
    <message>
        <source>The top fifth of %1 customers by margin less support cost.</source>
        <translation>Das beste Fünftel von %1 Kunden nach Deckungsbeitrag abzüglich Betreuungskosten.</translation>
    </message>
    <message>
        <source>Best accounts</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mark as best account</source>
        <translation>Als besten Kunden markieren</translation>
    </message>
    <message>
        <source>All best accounts</source>
        <translation>Alle besten Kunden</translation>
    </message>
    <message>
        <source>Top fifth by value</source>
        <translation>Bestes Fünftel nach Wert</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <translation>Felder für den Vergleich</translation>
    </message>
    <message>
        <source>Companies to clone</source>
        <translation>Zu klonende Firmen</translation>
    </message>
    <message>
        <source>%1 in %2 months</source>
        <translation>%1 in %2 Monaten</translation>
    </message>
    <message>
        <source>Add a best account</source>
        <translation>Besten Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>ridealong::SeenPane</name>
    <message>
        <source>What you saw</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>One thing done well</source>
        <translation>Eine Sache, die gut gemacht war</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>The first thing to improve</source>
        <translation>Das Erste, was zu verbessern ist</translation>
    </message>
    <message>
        <source>A second one at most</source>
        <translation>Höchstens ein Zweites</translation>
    </message>
    <message>
        <source>What happens when you finish</source>
        <translation>Was beim Abschließen geschieht</translation>
    </message>
    <message>
        <source>Private, stays on this laptop</source>
        <translation>Privat, bleibt auf diesem Laptop</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Mit %1 geteilt</translation>
    </message>
</context>
<context>
    <name>ridealong::SelectionBar</name>
    <message>
        <source>Move steps…</source>
        <translation>Schritte verschieben…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Datum verschieben</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>ridealong::Session</name>
    <message>
        <source>A longer job is writing to the book. Wait until it is done, or cancel it.</source>
        <translation>Eine längere Arbeit schreibt in das Buch. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The book was opened only for reading.</source>
        <translation>Das Buch wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was done is saved in the book, but it could not be read back. Close Ridealong and open the book again before you go on.</source>
        <translation>Was getan wurde, ist im Buch gespeichert, ließ sich aber nicht zurücklesen. Schließen Sie Ridealong und öffnen Sie das Buch erneut, bevor Sie weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>ridealong::SettingsPage</name>
    <message>
        <source>What you choose here holds for this laptop only.</source>
        <translation>Was Sie hier wählen, gilt nur für diesen Laptop.</translation>
    </message>
    <message>
        <source>%1 sells in %2 over %3 stages and works %4 hours a week.</source>
        <translation>%1 verkauft in %2 über %3 Stufen und arbeitet %4 Stunden in der Woche.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands in the book</source>
        <translation>Steht im Buch</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Into the form, or save</source>
        <translation>Ins Formular, oder speichern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ridealong::SettingsSection</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not rated</source>
        <translation>%1, nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2 of 5</source>
        <translation>%1, %2 von 5</translation>
    </message>
    <message>
        <source>%1, %2 of 5, %3</source>
        <translation>%1, %2 von 5, %3</translation>
    </message>
    <message>
        <source>%1 on the last ride-along</source>
        <translation>%1 bei der letzten Begleitfahrt</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillsPane</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>The line marks %1</source>
        <translation>Der Strich zeigt den %1</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No skill is in use. The Coaching page adds them.</source>
        <translation>Keine Fähigkeit ist in Gebrauch. Die Seite „Coaching“ fügt welche hinzu.</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillsSection</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What is rated from 1 to 5 on a ride-along, and what each value means. Ratings that were given keep the words of their day.</source>
        <translation>Was bei einer Begleitfahrt von 1 bis 5 bewertet wird, und was jeder Wert bedeutet. Gegebene Bewertungen behalten die Wörter ihres Tages.</translation>
    </message>
    <message>
        <source>Name of a new skill</source>
        <translation>Name einer neuen Fähigkeit</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 heißt</translation>
    </message>
    <message>
        <source>2 means</source>
        <translation>2 heißt</translation>
    </message>
    <message>
        <source>3 means</source>
        <translation>3 heißt</translation>
    </message>
    <message>
        <source>4 means</source>
        <translation>4 heißt</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 heißt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>%1, %2 ratings, %3</source>
        <translation>%1, %2 Bewertungen, %3</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesBelow</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Sources of the last %1 months</source>
        <translation>Quellen der letzten %1 Monate</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 became qualified</source>
        <translation>%1 von %2 wurden qualifiziert</translation>
    </message>
    <message>
        <source>%1 of %2 are A or B, 95% interval %3</source>
        <translation>%1 von %2 sind A oder B, 95-%-Intervall %3</translation>
    </message>
    <message>
        <source>%1 of %2 were won, 95% interval %3</source>
        <translation>%1 von %2 wurden gewonnen, 95-%-Intervall %3</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted</source>
        <translation>%1 von %2 wurden angenommen</translation>
    </message>
    <message>
        <source>%1 of %2 were touched</source>
        <translation>%1 von %2 wurden kontaktiert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 leads, %3 qualified, %4 won, cost %5, return %6</source>
        <translation>%1: %2 Leads, %3 qualifiziert, %4 gewonnen, Kosten %5, Ertrag %6</translation>
    </message>
    <message>
        <source>%1: too little data for a share</source>
        <translation>%1: zu wenige Daten für einen Anteil</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>Seitenbereich</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>For marketing</source>
        <translation>Fürs Marketing</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Receipt of hand-offs…</source>
        <translation>Rückmeldung zu Übergaben…</translation>
    </message>
    <message>
        <source>Table of sources…</source>
        <translation>Tabelle der Quellen…</translation>
    </message>
    <message>
        <source>Save the table of sources…</source>
        <translation>Tabelle der Quellen speichern…</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Kosten eintragen…</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Neue Kampagne…</translation>
    </message>
    <message>
        <source>Save the receipt for marketing…</source>
        <translation>Rückmeldung ans Marketing speichern…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Leads behind it</source>
        <translation>Leads dahinter</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesPane</name>
    <message>
        <source>No lead came in these months</source>
        <translation>In diesen Monaten kam kein Lead</translation>
    </message>
    <message>
        <source>Leads with a received date stand here by their source. Choose a longer period, or enter the costs.</source>
        <translation>Leads mit einem Eingangsdatum stehen hier nach ihrer Quelle. Wählen Sie einen längeren Zeitraum, oder tragen Sie die Kosten ein.</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>Kosten…</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Welche Quelle lohnt sich?</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>With leads we added ourselves</source>
        <translation>Mit selbst angelegten Leads</translation>
    </message>
    <message>
        <source>Change the margin</source>
        <translation>Deckungsbeitrag ändern</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <translation>%1, sortiert nach %2</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesTable</name>
    <message>
        <source>Which source pays?</source>
        <translation>Welche Quelle lohnt sich?</translation>
    </message>
</context>
<context>
    <name>ridealong::Sparkline</name>
    <message>
        <source>Week	Share
</source>
        <translation>Woche	Anteil
</translation>
    </message>
    <message>
        <source>Follow-up rate by week</source>
        <translation>Nachfassquote nach Woche</translation>
    </message>
</context>
<context>
    <name>ridealong::StepDialog</name>
    <message>
        <source>Move the next step</source>
        <translation>Nächsten Schritt verschieben</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Nächsten Schritt setzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Wegen des Angebots zurückrufen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>ridealong::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ridealong::StopList</name>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Zurück: %1</translation>
    </message>
</context>
<context>
    <name>ridealong::StopRow</name>
    <message>
        <source>Goal of the stop</source>
        <translation>Ziel des Stopps</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>wants quote, thu 10am</source>
        <translation>will Angebot, Do 10 Uhr</translation>
    </message>
    <message>
        <source>What came of it and what is next</source>
        <translation>Was dabei herauskam und was folgt</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Did not take place. Nothing is logged.</source>
        <translation>Fand nicht statt. Nichts wird erfasst.</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>fand nicht statt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 goal met, 2 partly, 3 not met, 0 did not take place</source>
        <translation>1 Ziel erreicht, 2 teilweise, 3 nicht erreicht, 0 fand nicht statt</translation>
    </message>
</context>
<context>
    <name>ridealong::StopsPane</name>
    <message>
        <source>Left %1, back %2. 1 field hour.</source>
        <translation>Abfahrt %1, zurück %2. 1 Stunde im Außendienst.</translation>
    </message>
    <message>
        <source>Left %1, back %2. %3 field hours.</source>
        <translation>Abfahrt %1, zurück %2. %3 Stunden im Außendienst.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>No stop was planned.</source>
        <translation>Kein Stopp war geplant.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>When you left and came back</source>
        <translation>Wann Sie abfuhren und zurückkamen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>When you left and came back is not said yet.</source>
        <translation>Wann Sie abfuhren und zurückkamen, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <source>You came back before you left.</source>
        <translation>Die Rückkehr liegt vor der Abfahrt.</translation>
    </message>
</context>
<context>
    <name>ridealong::Store</name>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written. Choose another name.</source>
        <translation>%1 ist keine Datei, in die geschrieben werden kann. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a Ridealong book, or belongs to one, and was left as it is. Choose another name.</source>
        <translation>%1 ist ein Ridealong-Buch oder gehört zu einem und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Es gibt keine Änderung Nummer %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>No book can be made at %1: the folder can’t be written. Choose a folder of your own.</source>
        <translation>Bei %1 lässt sich kein Buch anlegen: In den Ordner kann nicht geschrieben werden. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong and can only be read here. Update this program to change it.</source>
        <translation>%1 wurde von einem neueren Ridealong angelegt und lässt sich hier nur lesen. Aktualisieren Sie das Programm, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing can be changed. Copy it to a folder of your own to work in it.</source>
        <translation>%1 ist schreibgeschützt, daher lässt sich nichts ändern. Kopieren Sie es in einen eigenen Ordner, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there, then try again; your data is safe.</source>
        <translation>%1 ist in %2 geöffnet. Schließen Sie es dort und versuchen Sie es erneut; Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>The folder of %1 can’t be written, so nothing can be changed. Copy the book to a folder of your own.</source>
        <translation>In den Ordner von %1 kann nicht geschrieben werden, daher lässt sich nichts ändern. Kopieren Sie das Buch in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The disk of %1 is full, so nothing can be changed. Free some space, then open the book again.</source>
        <translation>Der Datenträger von %1 ist voll, daher lässt sich nichts ändern. Schaffen Sie Platz und öffnen Sie das Buch erneut.</translation>
    </message>
    <message>
        <source>The disk is full. This was still saved, with the room kept in reserve; the next change may not be. Free some space now.</source>
        <translation>Der Datenträger ist voll. Dies wurde noch gespeichert, mit dem Platz in Reserve; die nächste Änderung vielleicht nicht mehr. Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong. It was left as it is. Update this program to open it.</source>
        <translation>%1 wurde von einem neueren Ridealong angelegt und blieb, wie es ist. Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is of an older version and must be opened once for writing first.</source>
        <translation>%1 ist von einer älteren Version und muss zuerst einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 has tables that Ridealong did not make, so it was left as it is. Open a backup of it.</source>
        <translation>%1 hat Tabellen, die nicht von Ridealong sind, und blieb daher, wie es ist. Öffnen Sie eine Sicherung davon.</translation>
    </message>
</context>
<context>
    <name>ridealong::SuggestDialog</name>
    <message>
        <source>Suggest from closed leads</source>
        <translation>Aus abgeschlossenen Leads vorschlagen</translation>
    </message>
    <message>
        <source>Learning from the closed leads</source>
        <translation>Aus den abgeschlossenen Leads wird gelernt</translation>
    </message>
    <message>
        <source>Fields, the most telling first</source>
        <translation>Felder, die aussagekräftigsten zuerst</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take them into the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Too few closed leads</source>
        <translation>Zu wenige abgeschlossene Leads</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Other work is running. Open this again when it is done.</source>
        <translation>Eine andere Arbeit läuft. Öffnen Sie dies erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Nothing learned</source>
        <translation>Nichts gelernt</translation>
    </message>
    <message>
        <source>%1 closed leads, %2 of them won. %3</source>
        <translation>%1 abgeschlossene Leads, davon %2 gewonnen. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Tick what the draft is to take over.</source>
        <translation>Kreuzen Sie an, was der Entwurf übernehmen soll.</translation>
    </message>
    <message>
        <source>The draft becomes this scorecard: its criteria, and floors that make the best fifth an A.</source>
        <translation>Der Entwurf wird zu dieser Punktekarte: mit ihren Kriterien, und mit Schwellen, die das beste Fünftel zu A machen.</translation>
    </message>
    <message>
        <source>The ticked criteria keep their %1 points, the draft’s others share the rest.</source>
        <translation>Die angekreuzten Kriterien behalten ihre %1 Punkte, die anderen des Entwurfs teilen sich den Rest.</translation>
    </message>
</context>
<context>
    <name>ridealong::SuggestedPane</name>
    <message>
        <source>What each value tells</source>
        <translation>Was jeder Wert sagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Closed leads</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Learn again with this field</source>
        <translation>Mit diesem Feld erneut lernen</translation>
    </message>
    <message>
        <source>%1: %2 closed leads, %3 won</source>
        <translation>%1: %2 abgeschlossene Leads, %3 gewonnen</translation>
    </message>
    <message>
        <source>%1: %2 closed leads, %3 won, %4 points</source>
        <translation>%1: %2 abgeschlossene Leads, %3 gewonnen, %4 Punkte</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Verrät vielleicht das Ergebnis</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>jeder andere</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ridealong::Suggesting</name>
    <message>
        <source>No ride-along with %1 yet.</source>
        <translation>Noch keine Begleitfahrt mit %1.</translation>
    </message>
    <message>
        <source>Last ride %1 days ago; you meant every %2.</source>
        <translation>Letzte Fahrt vor %1 Tagen; gedacht war alle %2 Tage.</translation>
    </message>
    <message>
        <source>%1 was rated %2 of 5 on %3.</source>
        <translation>%1 wurde am %3 mit %2 von 5 bewertet.</translation>
    </message>
    <message>
        <source>At %1, %2 of %3 leads went on (%4); of the team’s %5 of %6 (%7).</source>
        <translation>In „%1“ gingen %2 von %3 Leads weiter (%4); im Team %5 von %6 (%7).</translation>
    </message>
    <message>
        <source>The brake is on. %1</source>
        <translation>Die Bremse ist an. %1</translation>
    </message>
    <message>
        <source>One more week off puts the brake on. %1</source>
        <translation>Noch eine verfehlte Woche, und die Bremse ist an. %1</translation>
    </message>
    <message>
        <source>1 A is overdue or neglected, worth %1.</source>
        <translation>1 A ist überfällig oder vernachlässigt, Wert %1.</translation>
    </message>
    <message>
        <source>%1 A’s are overdue or neglected, worth %2.</source>
        <translation>%1 A sind überfällig oder vernachlässigt, Wert %2.</translation>
    </message>
    <message>
        <source>1 commitment is past its day.</source>
        <translation>Bei 1 Vereinbarung ist der Tag vorbei.</translation>
    </message>
    <message>
        <source>%1 commitments are past their day.</source>
        <translation>Bei %1 Vereinbarungen ist der Tag vorbei.</translation>
    </message>
</context>
<context>
    <name>ridealong::SyncIndicator</name>
    <message>
        <source>Exchanged</source>
        <translation>Ausgetauscht</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>ridealong::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Änderungsdatei importieren</translation>
    </message>
    <message>
        <source>Export to the team</source>
        <translation>An das Team exportieren</translation>
    </message>
    <message>
        <source>No other laptop yet. Invite a rep.</source>
        <translation>Noch kein anderer Laptop. Laden Sie einen Verkäufer ein.</translation>
    </message>
    <message>
        <source>The rep gets one file. It makes a book with his leads, and from then on each of you sends the other what changed.</source>
        <translation>Der Verkäufer bekommt eine Datei. Daraus entsteht ein Buch mit seinen Leads, und von da an schickt jeder dem anderen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Verkäufer einladen</translation>
    </message>
    <message>
        <source>No other laptop yet.</source>
        <translation>Noch kein anderer Laptop.</translation>
    </message>
    <message>
        <source>Your manager invites you with one file. It is opened where a book is started; for a book that is here already, join his team.</source>
        <translation>Ihre Leitung lädt Sie mit einer Datei ein. Sie wird dort geöffnet, wo ein Buch begonnen wird; mit einem Buch, das schon hier ist, treten Sie dem Team der Leitung bei.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Keys of this laptop…</source>
        <translation>Schlüssel dieses Laptops…</translation>
    </message>
    <message>
        <source>Show the fingerprint…</source>
        <translation>Fingerabdruck zeigen…</translation>
    </message>
    <message>
        <source>Write the invitation again…</source>
        <translation>Einladung neu schreiben…</translation>
    </message>
    <message>
        <source>Revoke this laptop…</source>
        <translation>Diesen Laptop sperren…</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Mit anderem Laptop einladen…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take the revoking back</source>
        <translation>Sperre zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ridealong::TeamStrip</name>
    <message>
        <source>%1 of the open leads are A’s</source>
        <translation>%1 der offenen Leads sind A</translation>
    </message>
    <message>
        <source>%1 on D and E, %2</source>
        <translation>%1 für D und E, %2</translation>
    </message>
    <message>
        <source>%1 on D and E</source>
        <translation>%1 für D und E</translation>
    </message>
    <message>
        <source>Team, week %1 so far</source>
        <translation>Team, Woche %1 bisher</translation>
    </message>
    <message>
        <source>Team, week %1</source>
        <translation>Team, Woche %1</translation>
    </message>
    <message>
        <source>%1 of the A’s touched in time</source>
        <translation>%1 der A rechtzeitig kontaktiert</translation>
    </message>
    <message>
        <source>%1 of the calls in turn</source>
        <translation>%1 der Anrufe der Reihe nach</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Your effort, week %1 so far</source>
        <translation>Ihr Aufwand, Woche %1 bisher</translation>
    </message>
    <message>
        <source>Your effort, week %1</source>
        <translation>Ihr Aufwand, Woche %1</translation>
    </message>
</context>
<context>
    <name>ridealong::TextSource</name>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ridealong::Thresholds</name>
    <message>
        <source>Open leads by points</source>
        <translation>Offene Leads nach Punkten</translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 leads</source>
        <translation>%1 bis %2 Punkte: %3 Leads</translation>
    </message>
    <message>
        <source>Points	Leads
</source>
        <translation>Punkte	Leads
</translation>
    </message>
</context>
<context>
    <name>ridealong::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ridealong::TodayFigures</name>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Aufwand für A</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No inquiry in 13 weeks</source>
        <translation>Keine Anfrage in 13 Wochen</translation>
    </message>
    <message>
        <source>Inquiries received in the last 13 weeks</source>
        <translation>In den letzten 13 Wochen eingegangene Anfragen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>Follow-up rate by month: %1</source>
        <translation>Nachfassquote nach Monat: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>No effort is logged in this week yet</source>
        <translation>Diese Woche ist noch kein Aufwand erfasst</translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <translation>Prognose, %1</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted. No quota is set.</source>
        <translation>%1 gewonnen, %2 gewichtet. Kein Umsatzziel gesetzt.</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 des Umsatzziels</translation>
    </message>
    <message>
        <source>%1 of the %2 quota, %3 short</source>
        <translation>%1 vom Ziel %2, es fehlen %3</translation>
    </message>
    <message>
        <source>%1 of the %2 quota</source>
        <translation>%1 vom Ziel %2</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted</source>
        <translation>%1 gewonnen, %2 gewichtet</translation>
    </message>
    <message>
        <source>%L1 of %L2 inquiries touched</source>
        <translation>%L1 von %L2 Anfragen kontaktiert</translation>
    </message>
    <message>
        <source>%L1 overdue · %2 at risk</source>
        <translation>%L1 überfällig · %2 gefährdet</translation>
    </message>
</context>
<context>
    <name>ridealong::TodayPage</name>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The day as the title of the page: Wednesday, October 14</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 offene Leads</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1–%1</source>
        <translation>1–%1</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Begleitfahrt planen</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Ihre Stunden</translation>
    </message>
</context>
<context>
    <name>ridealong::ToldDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ridealong::TouchDialog</name>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This does the step “%1”</source>
        <translation>Damit ist der Schritt „%1“ erledigt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Was kommt danach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Wegen des Angebots zurückrufen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>ridealong::TouchesDialog</name>
    <message>
        <source>Done, and next</source>
        <translation>Erledigt, und weiter</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Next step for each</source>
        <translation>Nächster Schritt für jeden</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Was kommt danach</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Wegen des Angebots zurückrufen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>ridealong::TrendLine</name>
    <message>
        <source>Share of field hours, last weeks</source>
        <translation>Anteil der Stunden im Außendienst, letzte Wochen</translation>
    </message>
    <message>
        <source>Share of field hours by week</source>
        <translation>Anteil der Außendienststunden nach Woche</translation>
    </message>
</context>
<context>
    <name>ridealong::VersionsPane</name>
    <message>
        <source>No model is published yet</source>
        <translation>Noch ist kein Modell veröffentlicht</translation>
    </message>
    <message>
        <source>Leads are graded by the model that comes with the program. Publish yours and it stands here, with who did it and what changed.</source>
        <translation>Leads werden nach dem mitgelieferten Modell benotet. Veröffentlichen Sie Ihres, und es steht hier, mit dem, wer es tat und was sich änderte.</translation>
    </message>
    <message>
        <source>Published models</source>
        <translation>Veröffentlichte Modelle</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>Als Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Version %1, %2, published %3 by %4</source>
        <translation>Version %1, %2, veröffentlicht %3 von %4</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Was Version %1 geändert hat</translation>
    </message>
    <message>
        <source>Version %1 against the model that comes with the program</source>
        <translation>Version %1 gegenüber dem mitgelieferten Modell</translation>
    </message>
    <message>
        <source>Nothing that grades a lead otherwise.</source>
        <translation>Nichts, was einen Lead anders benotet.</translation>
    </message>
    <message>
        <source>This is the model in force.</source>
        <translation>Das ist das geltende Modell.</translation>
    </message>
</context>
<context>
    <name>ridealong::ViewRows</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>ridealong::Warner</name>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>No stop is booked for this ride.</source>
        <translation>Für diese Fahrt ist kein Stopp gebucht.</translation>
    </message>
    <message>
        <source>Only one stop is booked for this ride.</source>
        <translation>Für diese Fahrt ist nur ein Stopp gebucht.</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>Der %1 ist ein Feiertag.</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>Der %1 ist kein Arbeitstag.</translation>
    </message>
    <message>
        <source>Another ride overlaps: %1 with %2, %3 to %4.</source>
        <translation>Eine andere Fahrt überschneidet sich: %1 mit %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 has a step with %2 at %3, during the ride.</source>
        <translation>%1 hat um %3 einen Schritt mit %2, während der Fahrt.</translation>
    </message>
    <message>
        <source>%1 would begin at %2, %3 after its window ends.</source>
        <translation>%1 würde um %2 beginnen, %3 nach dem Ende des Zeitfensters.</translation>
    </message>
    <message>
        <source>%1 would end at %2; customers close at %3.</source>
        <translation>%1 würde um %2 enden; Kunden schließen um %3.</translation>
    </message>
    <message>
        <source>%1 would begin at %2; customers open at %3.</source>
        <translation>%1 würde um %2 beginnen; Kunden öffnen um %3.</translation>
    </message>
    <message>
        <source>The way to %1 takes %2; above %3 is long.</source>
        <translation>Der Weg zu %1 dauert %2; über %3 ist lang.</translation>
    </message>
    <message>
        <source>Nobody knows where %1 is, so its ways are not counted.</source>
        <translation>Niemand weiß, wo %1 ist; die Wege dorthin und von dort zählen nicht mit.</translation>
    </message>
    <message>
        <source>The way back takes %1; above %2 is long.</source>
        <translation>Der Rückweg dauert %1; über %2 ist lang.</translation>
    </message>
    <message>
        <source>Nobody knows where the ride starts, so the ways from there and back are not counted.</source>
        <translation>Niemand weiß, wo die Fahrt beginnt; die Wege von dort und zurück zählen nicht mit.</translation>
    </message>
    <message>
        <source>The lead of %1 is not in this book any more.</source>
        <translation>Der Lead von %1 ist nicht mehr in diesem Buch.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is won already.</source>
        <translation>%1 ist schon gewonnen.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1 ist verloren.</translation>
    </message>
    <message>
        <source>%1 is a D.</source>
        <translation>%1 ist ein D.</translation>
    </message>
    <message>
        <source>%1 is an E.</source>
        <translation>%1 ist ein E.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört %2.</translation>
    </message>
    <message>
        <source>%1 other stops</source>
        <translation>%1 weitere Stopps</translation>
    </message>
    <message>
        <source>Nobody knows where %1 are, so their ways are not counted.</source>
        <translation>Niemand weiß, wo %1 sind; die Wege dorthin und von dort zählen nicht mit.</translation>
    </message>
</context>
<context>
    <name>ridealong::WarningStrip</name>
    <message>
        <source>To think about</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>Stop %1: %2</source>
        <translation>Stopp %1: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekBoard</name>
    <message>
        <source>No ride-along. Enter plans one.</source>
        <translation>Keine Begleitfahrt. Eingabe plant eine.</translation>
    </message>
    <message>
        <source>No ride-along.</source>
        <translation>Keine Begleitfahrt.</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Begleitfahrten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekSection</name>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Response times count these hours only, and follow-ups without a day are planned for a working day.</source>
        <translation>Antwortzeiten zählen nur diese Stunden, und Nachfassen ohne Tag wird auf einen Arbeitstag gelegt.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>The day starts</source>
        <translation>Der Tag beginnt</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Der Tag endet</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days on which nobody works, though they fall on a working day.</source>
        <translation>Tage, an denen niemand arbeitet, obwohl sie auf einen Arbeitstag fallen.</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Neuer Feiertag</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Geben Sie eine Uhrzeit wie %1 ein.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Keep at least one working day.</source>
        <translation>Behalten Sie mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 steht in der Liste.</translation>
    </message>
    <message>
        <source>%1 hours, no holidays</source>
        <translation>%1 Stunden, keine Feiertage</translation>
    </message>
    <message>
        <source>%1 hours, holidays to come: %2</source>
        <translation>%1 Stunden, kommende Feiertage: %2</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekSelector</name>
    <message>
        <source>Week back</source>
        <translation>Woche zurück</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Woche vor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to another: Oct 12 – 16</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <translation>Woche %1 · %2</translation>
    </message>
</context>
<context>
    <name>ridealong::WhatIfStrip</name>
    <message>
        <source>Leads that close later</source>
        <translation>Leads mit späterem Abschluss</translation>
    </message>
    <message>
        <source>Follow-up at 90%</source>
        <translation>Nachfassen bei 90&#xa0;%</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The forecast of %1 would be %2</source>
        <translation>Die Prognose von %1 wäre %2</translation>
    </message>
    <message>
        <source>Take leads that may close later with W, or see what follow-up would bring. Nothing of it is stored.</source>
        <translation>Nehmen Sie mit W Leads, die später abschließen könnten, oder sehen Sie, was Nachfassen brächte. Nichts davon wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>ridealong::WinChances</name>
    <message>
        <source>Learning from the closed leads</source>
        <translation>Aus den abgeschlossenen Leads wird gelernt</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthBars</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>What	Amount
</source>
        <translation>Was	Betrag
</translation>
    </message>
    <message>
        <source>What following up is worth</source>
        <translation>Was Nachfassen wert ist</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthPage</name>
    <message>
        <source>No inquiry came in within this time.</source>
        <translation>In dieser Zeit kam keine Anfrage.</translation>
    </message>
    <message>
        <source>%1 of the inquiries are followed up.</source>
        <translation>Bei %1 der Anfragen wird nachgefasst.</translation>
    </message>
    <message>
        <source>Nothing is left on the table.</source>
        <translation>Nichts bleibt liegen.</translation>
    </message>
    <message>
        <source>%1 is left on the table.</source>
        <translation>%1 bleiben liegen.</translation>
    </message>
    <message>
        <source>Follow-up as revenue</source>
        <translation>Nachfassen als Umsatz</translation>
    </message>
    <message>
        <source>Inquiries of the last</source>
        <translation>Anfragen der letzten</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Move it to the stage in which leads are won, so that the sale counts.</source>
        <translation>Verschieben Sie den Lead in die Stufe, in der Leads gewonnen sind, damit der Verkauf zählt.</translation>
    </message>
    <message>
        <source>1 inquiry to ask</source>
        <translation>Bei 1 Anfrage nachfragen</translation>
    </message>
    <message>
        <source>%1 inquiries to ask</source>
        <translation>Bei %1 Anfragen nachfragen</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Did you buy?</source>
        <translation>Haben Sie gekauft?</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthPane</name>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In Frist</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Liegen gelassen</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Buy rate and share are the book’s own: %1 inquiries were asked after a year.</source>
        <translation>Kaufquote und Anteil sind die des Buchs: %1 Anfragen wurden nach einem Jahr gefragt.</translation>
    </message>
    <message>
        <source>Buy rate and share are the usual ones of the rule of 45, until %1 inquiries were asked after a year. So far: %2.</source>
        <translation>Kaufquote und Anteil sind die üblichen der 45er-Regel, bis %1 Anfragen nach einem Jahr gefragt wurden. Bisher: %2.</translation>
    </message>
    <message>
        <source>No inquiry came in within this time.</source>
        <translation>In dieser Zeit kam keine Anfrage.</translation>
    </message>
    <message>
        <source>What it is worth is not known before a first sale, or an average sale in Settings.</source>
        <translation>Was es wert ist, ist erst nach einem ersten Verkauf bekannt, oder mit einem mittleren Verkauf in den Einstellungen.</translation>
    </message>
    <message>
        <source>You follow up on that many already.</source>
        <translation>So vielen gehen Sie schon nach.</translation>
    </message>
    <message>
        <source>Going from %1 to %2 would be worth %3.</source>
        <translation>Von %1 auf %2 zu kommen wäre %3 wert.</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>buy from someone</source>
        <translation>kaufen irgendwo</translation>
    </message>
    <message>
        <source>are followed up</source>
        <translation>nachgefasst</translation>
    </message>
    <message>
        <source>buy from us</source>
        <translation>kaufen bei uns</translation>
    </message>
    <message>
        <source>a sale</source>
        <translation>je Verkauf</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Follow-up rate to compare with, in percent</source>
        <translation>Nachfassquote zum Vergleich, in Prozent</translation>
    </message>
    <message>
        <source>If we followed up on</source>
        <translation>Wenn wir nachfassen bei</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>Wo es verloren geht</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No inquiry and no step within this time.</source>
        <translation>Keine Anfrage und kein Schritt in dieser Zeit.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Now, at %1</source>
        <translation>Jetzt, bei %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1, %2 inquiries, %3 touched, %4 on the table</source>
        <translation>%1, %2 Anfragen, %3 kontaktiert, %4 liegen gelassen</translation>
    </message>
</context>
<context>
    <name>ridealong::Writer</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>ridealong::XlsxReader</name>
    <message>
        <source>%1 is damaged: a part of the workbook can’t be read. Copy or download it again.</source>
        <translation>%1 ist beschädigt: Ein Teil der Arbeitsmappe ist nicht lesbar. Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook in it. Unpack it and import the file inside.</source>
        <translation>%1 ist ein Archiv ohne Arbeitsmappe darin. Entpacken Sie es, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 holds more text than a list of leads: it was not read.</source>
        <translation>%1 enthält mehr Text als eine Liste von Leads und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A row of a sheet in %1 has more than %2 columns. No list of leads has; nothing was read.</source>
        <translation>Eine Zeile eines Blatts in %1 hat mehr als %2 Spalten. Keine Liste von Leads hat so viele; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>A sheet in %1 has more than %2 rows.</source>
        <translation>Ein Blatt in %1 hat mehr als %2 Zeilen.</translation>
    </message>
</context>
<context>
    <name>ridealong::XlsxWriter</name>
    <message>
        <source>%1 could not be written. Check that its folder can be written to and has room.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob in den Ordner geschrieben werden kann und ob er Platz hat.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>ridealong::YourDay</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Nothing with a time today.</source>
        <translation>Heute nichts mit einer Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>ridealong::ZipParts</name>
    <message>
        <source>%1 is damaged: its end is missing. Copy or download it again.</source>
        <translation>%1 ist beschädigt: Das Ende fehlt. Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is damaged: its table of contents can’t be read. Copy or download it again.</source>
        <translation>%1 ist beschädigt: Das Inhaltsverzeichnis ist nicht lesbar. Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds. It was not opened.</source>
        <translation>%1 wäre entpackt viel größer als jede Arbeitsmappe und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Open it where it was made, save it without one, and import that file.</source>
        <translation>%1 ist mit einem Passwort geschützt. Öffnen Sie die Datei dort, wo sie erstellt wurde, speichern Sie sie ohne Passwort, und importieren Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>ridealong::coaching</name>
    <message>
        <source>There is no such rep.</source>
        <translation>Diesen Verkäufer gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such lead.</source>
        <translation>Diesen Lead gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such skill.</source>
        <translation>Diese Fähigkeit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such ride-along.</source>
        <translation>Diese Begleitfahrt gibt es nicht.</translation>
    </message>
    <message>
        <source>That ride-along was not with %1.</source>
        <translation>Diese Begleitfahrt war nicht mit %1.</translation>
    </message>
    <message>
        <source>That text is too long. It may have %1 letters.</source>
        <translation>Dieser Text ist zu lang. Er darf %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>ridealong::envelope</name>
    <message>
        <source>There is too little memory to encrypt with a passphrase. Close other programs, then try again.</source>
        <translation>Es ist zu wenig Speicher frei, um mit einer Passphrase zu verschlüsseln. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file can be for %1 laptops at most. Write several files.</source>
        <translation>Eine Datei kann für höchstens %1 Laptops sein. Schreiben Sie mehrere Dateien.</translation>
    </message>
    <message>
        <source>Nobody could open this file. Say for whom it is, or give a passphrase.</source>
        <translation>Niemand könnte diese Datei öffnen. Sagen Sie, für wen sie ist, oder geben Sie eine Passphrase an.</translation>
    </message>
    <message>
        <source>One of the laptops that this file is for has no usable key. Let it join again.</source>
        <translation>Einer der Laptops, für die diese Datei ist, hat keinen brauchbaren Schlüssel. Lassen Sie ihn erneut beitreten.</translation>
    </message>
</context>
<context>
    <name>ridealong::exchange</name>
    <message>
        <source>The book was opened only for reading.</source>
        <translation>Das Buch wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A longer job is writing to the book. Wait until it is done, or cancel it.</source>
        <translation>Eine längere Arbeit schreibt in das Buch. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>This book is a copy of another laptop’s book, or its keys are not on this laptop. It can be read and changed, but not exchanged. Make a join file here and have a manager approve it.</source>
        <translation>Dieses Buch ist eine Kopie des Buchs eines anderen Laptops, oder seine Schlüssel sind nicht auf diesem Laptop. Es lässt sich lesen und ändern, aber nicht austauschen. Schreiben Sie hier eine Beitrittsdatei, und lassen Sie sie von einer Leitung bestätigen.</translation>
    </message>
    <message>
        <source>This book was restored from a backup. What you sent since then comes back with the next files of the others.</source>
        <translation>Dieses Buch wurde aus einer Sicherung wiederhergestellt. Was Sie seitdem geschickt haben, kommt mit den nächsten Dateien der anderen zurück.</translation>
    </message>
    <message>
        <source>This book isn’t in a team yet. A manager invites the first person; everybody else makes a new book from an invitation.</source>
        <translation>Dieses Buch ist noch in keinem Team. Die Leitung lädt die erste Person ein; alle anderen machen ein neues Buch aus einer Einladung.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>1 waits for an earlier file</source>
        <translation>1 wartet auf eine frühere Datei</translation>
    </message>
    <message>
        <source>%n wait for an earlier file</source>
        <translation>%n warten auf eine frühere Datei</translation>
    </message>
    <message>
        <source>1 waits for a file from %1</source>
        <translation>1 wartet auf eine Datei von %1</translation>
    </message>
    <message>
        <source>%n wait for a file from %1</source>
        <translation>%n warten auf eine Datei von %1</translation>
    </message>
    <message>
        <source>The disk of the book is too full for this file: it may need %1 MB. Nothing was changed. Free some space and import it again.</source>
        <translation>Der Datenträger des Buchs ist zu voll für diese Datei: Sie braucht vielleicht %1 MB. Nichts wurde geändert. Schaffen Sie Platz, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%n new</source>
        <translation>%n neu</translation>
    </message>
    <message>
        <source>%n known</source>
        <translation>%n bekannt</translation>
    </message>
    <message>
        <source>1 was not its writer’s to change</source>
        <translation>1 stand dem Absender nicht zu</translation>
    </message>
    <message>
        <source>%n were not their writer’s to change</source>
        <translation>%n standen dem Absender nicht zu</translation>
    </message>
    <message>
        <source>1 needs your decision</source>
        <translation>1 braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%n need your decision</source>
        <translation>%n brauchen Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The keys of this laptop are in the keyring, which is locked or not running. Nothing was changed. Unlock it and try again.</source>
        <translation>Die Schlüssel dieses Laptops sind im Schlüsselbund, der gesperrt ist oder nicht läuft. Nichts wurde geändert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file comes from a laptop that your book doesn’t know. Nothing was changed. Import a file of your manager first, or ask for a join file.</source>
        <translation>Diese Datei kommt von einem Laptop, den Ihr Buch nicht kennt. Nichts wurde geändert. Importieren Sie zuerst eine Datei Ihrer Leitung, oder bitten Sie um eine Beitrittsdatei.</translation>
    </message>
    <message>
        <source>The invitation of %1 was used by another laptop already. Nothing was changed. Call the person; then make a new invitation.</source>
        <translation>Die Einladung von %1 wurde schon von einem anderen Laptop benutzt. Nichts wurde geändert. Rufen Sie die Person an; machen Sie dann eine neue Einladung.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2, so its files are not read any more. Nothing was changed.</source>
        <translation>%1 wurde am %2 gesperrt, darum werden seine Dateien nicht mehr gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 If it holds work from before, take the revoking back on page Sync, import it, and revoke the laptop again.</source>
        <translation>%1 Enthält sie Arbeit von davor, nehmen Sie die Sperre auf der Seite Abgleich zurück, importieren Sie die Datei und sperren Sie den Laptop wieder.</translation>
    </message>
    <message>
        <source>This file isn’t for this laptop. Ask %1 for one that is.</source>
        <translation>Diese Datei ist nicht für diesen Laptop. Bitten Sie %1 um eine, die es ist.</translation>
    </message>
    <message>
        <source>This file isn’t for this laptop: %1 wrote it on %2 for others. The last one for this laptop came on %3. If %1 took it off the team since, no other follows, and your book stays as it is. Ask %1.</source>
        <translation>Diese Datei ist nicht für diesen Laptop: %1 hat sie am %2 für andere geschrieben. Die letzte für diesen Laptop kam am %3. Hat %1 ihn seither aus dem Team genommen, folgt keine mehr, und Ihr Buch bleibt, wie es ist. Fragen Sie %1.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>ein Lead</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 decided a conflict about %2</source>
        <translation>%1 hat einen Konflikt über %2 entschieden</translation>
    </message>
    <message>
        <source>%1 decided a conflict</source>
        <translation>%1 hat einen Konflikt entschieden</translation>
    </message>
    <message>
        <source>Nothing that you see changes by it</source>
        <translation>Nichts, was Sie sehen, ändert sich dadurch</translation>
    </message>
</context>
<context>
    <name>ridealong::exchange::Teller</name>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 logged a call with %2</source>
        <translation>%1 hat einen Anruf bei %2 erfasst</translation>
    </message>
    <message>
        <source>%1 logged an e-mail to %2</source>
        <translation>%1 hat eine E-Mail an %2 erfasst</translation>
    </message>
    <message>
        <source>%1 logged a visit to %2</source>
        <translation>%1 hat einen Besuch bei %2 erfasst</translation>
    </message>
    <message>
        <source>%1 logged a meeting with %2</source>
        <translation>%1 hat einen Termin mit %2 erfasst</translation>
    </message>
    <message>
        <source>%1 logged a demonstration for %2</source>
        <translation>%1 hat eine Vorführung für %2 erfasst</translation>
    </message>
    <message>
        <source>%1 logged a touch with %2</source>
        <translation>%1 hat einen Kontakt mit %2 erfasst</translation>
    </message>
    <message>
        <source>%1 planned the next step with %2 for %3</source>
        <translation>%1 hat den nächsten Schritt mit %2 für den %3 geplant</translation>
    </message>
    <message>
        <source>%1 recorded a sale to %2: %3</source>
        <translation>%1 hat einen Verkauf an %2 erfasst: %3</translation>
    </message>
    <message>
        <source>%1 added a contact at %2</source>
        <translation>%1 hat einen Ansprechpartner bei %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added %2 to the team</source>
        <translation>%1 hat %2 dem Team hinzugefügt</translation>
    </message>
    <message>
        <source>%1 set a quota of %2</source>
        <translation>%1 hat ein Umsatzziel von %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 planned a ride-along with %2</source>
        <translation>%1 hat eine Begleitfahrt mit %2 geplant</translation>
    </message>
    <message>
        <source>%1 wrote a coaching note for %2</source>
        <translation>%1 hat eine Coachingnotiz für %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 noted a commitment of %2</source>
        <translation>%1 hat eine Vereinbarung mit %2 notiert</translation>
    </message>
    <message>
        <source>%1 let in the laptop of %2</source>
        <translation>%1 hat den Laptop von %2 aufgenommen</translation>
    </message>
    <message>
        <source>%1 published a grading model</source>
        <translation>%1 hat ein Bewertungsmodell veröffentlicht</translation>
    </message>
    <message>
        <source>%1 changed the goals</source>
        <translation>%1 hat die Ziele geändert</translation>
    </message>
    <message>
        <source>%1 wrote on the %2 of %3</source>
        <translation>%1 hat bei %3 „%2“ geschrieben</translation>
    </message>
    <message>
        <source>%1 set the %2 of %3 to %4</source>
        <translation>%1 hat bei %3 „%2“ auf %4 gesetzt</translation>
    </message>
    <message>
        <source>%1 cleared the %2 of %3, which was %4</source>
        <translation>%1 hat bei %3 „%2“ geleert, bisher %4</translation>
    </message>
    <message>
        <source>%1 changed the %2 of %3 from %4 to %5</source>
        <translation>%1 hat bei %3 „%2“ von %4 auf %5 geändert</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1 hat %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1 took %2 from its owner</source>
        <translation>%1 hat %2 der zuständigen Person entzogen</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 hat %2 an %3 gegeben</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 hat %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 hat %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 finished a step with %2</source>
        <translation>%1 hat einen Schritt mit %2 erledigt</translation>
    </message>
    <message>
        <source>%1 moved the next step with %2 to %3</source>
        <translation>%1 hat den nächsten Schritt mit %2 auf %3 verschoben</translation>
    </message>
    <message>
        <source>%1 changed the team: %2</source>
        <translation>%1 hat das Team geändert: %2</translation>
    </message>
    <message>
        <source>%1 changed the sales process</source>
        <translation>%1 hat den Verkaufsprozess geändert</translation>
    </message>
    <message>
        <source>%1 changed the settings</source>
        <translation>%1 hat die Einstellungen geändert</translation>
    </message>
    <message>
        <source>%1 changed a ride-along</source>
        <translation>%1 hat eine Begleitfahrt geändert</translation>
    </message>
    <message>
        <source>%1 answered the coaching</source>
        <translation>%1 hat auf das Coaching geantwortet</translation>
    </message>
    <message>
        <source>%1 changed a contact at %2</source>
        <translation>%1 hat einen Ansprechpartner bei %2 geändert</translation>
    </message>
    <message>
        <source>%1 revoked the laptop of %2</source>
        <translation>%1 hat den Laptop von %2 gesperrt</translation>
    </message>
    <message>
        <source>1 more lead of %1</source>
        <translation>1 weiterer Lead von %1</translation>
    </message>
    <message>
        <source>%n more leads of %1</source>
        <translation>%n weitere Leads von %1</translation>
    </message>
    <message>
        <source>%1 merged %2 into %3</source>
        <translation>%1 hat %2 in %3 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 erased for good: %2</source>
        <translation>%1 hat endgültig gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 renamed the laptop of %2</source>
        <translation>%1 hat den Laptop von %2 umbenannt</translation>
    </message>
    <message>
        <source>%1 decided a conflict</source>
        <translation>%1 hat einen Konflikt entschieden</translation>
    </message>
    <message>
        <source>%1 passed on the %2 of %3: %4, before %5</source>
        <translation>%1 hat %2 von %3 weitergegeben: %4, vorher %5</translation>
    </message>
</context>
<context>
    <name>ridealong::render</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>A report cannot be written as %1. Give a file name that ends in %2.</source>
        <translation>Ein Bericht lässt sich nicht als %1 schreiben. Geben Sie einen Dateinamen an, der auf %2 endet.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Give another place, or make room there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nennen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie sie gezählt wird</translation>
    </message>
    <message>
        <source>Good is</source>
        <translation>Gut ist</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>einen Zeitraum</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Ridealong: the manual</source>
        <translation>Ridealong: das Handbuch</translation>
    </message>
    <message>
        <source>the folder can’t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Writing the reports was cancelled.</source>
        <translation>Das Schreiben der Berichte wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ridealong::report</name>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4.</source>
        <translation>Von %1 (%2) auf %3 (%4).</translation>
    </message>
    <message>
        <source>The goal is %1.</source>
        <translation>Das Ziel ist %1.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Ziel für A</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Zuvor %1</translation>
    </message>
    <message>
        <source>Where did the effort go?</source>
        <translation>Wohin ging der Aufwand?</translation>
    </message>
    <message>
        <source>No work on leads was logged this week.</source>
        <translation>Diese Woche wurde keine Arbeit an Leads erfasst.</translation>
    </message>
    <message>
        <source>No work on leads is logged in this book.</source>
        <translation>In diesem Buch ist keine Arbeit an Leads erfasst.</translation>
    </message>
    <message>
        <source>Share of hours by grade. The mark is each rep’s goal for A’s.</source>
        <translation>Anteil der Stunden nach Note. Die Marke ist das Ziel jedes Verkäufers für A.</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Share of hours by grade, of the %1 reps with the most.</source>
        <translation>Anteil der Stunden nach Note, der %1 Verkäufer mit den meisten.</translation>
    </message>
    <message>
        <source>Do we follow up on time?</source>
        <translation>Fassen wir pünktlich nach?</translation>
    </message>
    <message>
        <source>No next step fell due in these %1 weeks.</source>
        <translation>In diesen %1 Wochen wurde kein nächster Schritt fällig.</translation>
    </message>
    <message>
        <source>%1 of %2 next steps were done by their date. They fell due in one week only, too little for a trend.</source>
        <translation>%1 von %2 nächsten Schritten wurden bis zu ihrem Termin erledigt. Sie wurden in nur einer Woche fällig, zu wenig für einen Verlauf.</translation>
    </message>
    <message>
        <source>Share of follow-ups done by their date, last %1 weeks.</source>
        <translation>Anteil pünktlich erledigter Schritte, letzte %1 Wochen.</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups of these weeks were done by their date.</source>
        <translation>%1 von %2 Schritten dieser Wochen wurden pünktlich erledigt.</translation>
    </message>
    <message>
        <source>wk %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Diese Woche gewonnen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nothing was won this week.</source>
        <translation>Diese Woche wurde nichts gewonnen.</translation>
    </message>
    <message>
        <source>Bring %1 back to A’s: %2 of the effort, and the goal is %3. The brake stays on.</source>
        <translation>%1 zurück zu A holen: %2 des Aufwands, und das Ziel ist %3. Die Bremse bleibt an.</translation>
    </message>
    <message>
        <source>Clear the overdue follow-ups: %1 and %2 were late at the end of %3.</source>
        <translation>Überfälliges Nachfassen erledigen: %1 und %2 waren Ende %3 zu spät.</translation>
    </message>
    <message>
        <source>Set an expected close: 1 lead with a value had none and is not in the forecast.</source>
        <translation>Einen erwarteten Abschluss setzen: 1 Lead mit Wert hatte keinen und fehlt in der Prognose.</translation>
    </message>
    <message>
        <source>Set expected close dates: %1 leads with a value had none and are not in the forecast.</source>
        <translation>Erwartete Abschlüsse setzen: %1 Leads mit Wert hatten keinen und fehlen in der Prognose.</translation>
    </message>
    <message>
        <source>Plan next steps: of %1 none has had one.</source>
        <translation>Nächste Schritte planen: %1, und bisher hatte keiner einen.</translation>
    </message>
    <message>
        <source>Log calls and visits, or import them, to see where the effort goes.</source>
        <translation>Anrufe und Besuche erfassen oder importieren, um zu sehen, wohin der Aufwand geht.</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Was wir nächste Woche tun</translation>
    </message>
    <message>
        <source>Nothing is overdue and no brake is on.</source>
        <translation>Nichts ist überfällig, und keine Bremse ist an.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Minutes of work on leads that were not yet won: the logged ones, else the usual ones of the kind. They count under the grade that the lead had at that time.</source>
        <translation>Minuten Arbeit an noch nicht gewonnenen Leads: die erfassten, sonst die üblichen der Art. Sie zählen unter der Note, die der Lead damals hatte.</translation>
    </message>
    <message>
        <source>The share of effort that A’s should get by the policy of each rep; of the team, weighted by effort.</source>
        <translation>Der Anteil des Aufwands, den A nach der Vorgabe jedes Verkäufers bekommen soll; im Team nach Aufwand gewichtet.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>On from the second week in a row in which A’s got less than the goal and its slack allow, or D and E more than their limit; off after two weeks in a row within them. Weeks with less than an hour of effort do not count.</source>
        <translation>An ab der zweiten Woche in Folge, in der A weniger bekam, als Ziel und Toleranz erlauben, oder D und E mehr als ihre Grenze; aus nach zwei Wochen in Folge darin. Wochen mit weniger als einer Stunde Aufwand zählen nicht.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open leads with a next step that was not done by the end of its day, and their value.</source>
        <translation>Offene Leads mit einem nächsten Schritt, der bis zum Ende seines Tages nicht erledigt war, und ihr Wert.</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>%1, sales manager</source>
        <translation>%1, Vertriebsleitung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Verkäufer</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Verkäufer</translation>
    </message>
    <message>
        <source>Made with Ridealong, %1</source>
        <translation>Mit Ridealong erstellt, %1</translation>
    </message>
    <message>
        <source>Weekly sales report</source>
        <translation>Wochenbericht Vertrieb</translation>
    </message>
    <message>
        <source>Effort is logged hours. Forecast is won plus open value times stage odds.</source>
        <translation>Aufwand sind erfasste Stunden. Prognose ist Gewonnenes plus offener Wert mal Wahrscheinlichkeit der Stufe.</translation>
    </message>
    <message>
        <source>Off profile</source>
        <translation>Außerhalb des Profils</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>No inquiry in %1 weeks</source>
        <translation>Keine Anfrage in %1 Wochen</translation>
    </message>
    <message>
        <source>No work on leads is logged</source>
        <translation>Keine Arbeit an Leads ist erfasst</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>No step fell due</source>
        <translation>Kein Schritt wurde fällig</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Aufwand für A</translation>
    </message>
    <message>
        <source>Goal %1. D and E took %2</source>
        <translation>Ziel %1. D und E bekamen %2</translation>
    </message>
    <message>
        <source>No work was logged</source>
        <translation>Keine Arbeit wurde erfasst</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 Abschluss</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 Abschlüsse</translation>
    </message>
    <message>
        <source>New qualified</source>
        <translation>Neu qualifiziert</translation>
    </message>
    <message>
        <source>No stage move is recorded</source>
        <translation>Kein Wechsel der Stufe ist erfasst</translation>
    </message>
    <message>
        <source>Q%1 forecast</source>
        <translation>Prognose Q%1</translation>
    </message>
    <message>
        <source>%1 of the quota of %2</source>
        <translation>%1 des Umsatzziels von %2</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted</source>
        <translation>%1 gewonnen, %2 gewichtet</translation>
    </message>
    <message>
        <source>%1 closed since; where they stood then is not recorded</source>
        <translation>%1 seitdem abgeschlossen; wo sie damals standen, ist nicht erfasst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a new quarter</source>
        <translation>ein neues Quartal</translation>
    </message>
    <message>
        <source>brake on</source>
        <translation>Bremse an</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Für A</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D und E</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Dieses Buch hat noch keine Verkäufer.</translation>
    </message>
    <message>
        <source>We won nothing this week.</source>
        <translation>Wir haben diese Woche nichts gewonnen.</translation>
    </message>
    <message>
        <source>We have won nothing yet this week.</source>
        <translation>Wir haben diese Woche noch nichts gewonnen.</translation>
    </message>
    <message>
        <source>We won %1 in one deal.</source>
        <translation>Wir haben %1 in einem Abschluss gewonnen.</translation>
    </message>
    <message>
        <source>We won %1 in %2 deals.</source>
        <translation>Wir haben %1 in %2 Abschlüssen gewonnen.</translation>
    </message>
    <message>
        <source>We won %1 in %2 deals so far.</source>
        <translation>Wir haben bisher %1 in %2 Abschlüssen gewonnen.</translation>
    </message>
    <message>
        <source>No work on leads is logged, so this report cannot say where the effort went.</source>
        <translation>Es ist keine Arbeit an Leads erfasst, daher kann dieser Bericht nicht sagen, wohin der Aufwand ging.</translation>
    </message>
    <message>
        <source>%1 of our effort went to A’s against a goal of %2.</source>
        <translation>%1 unseres Aufwands gingen an A bei einem Ziel von %2.</translation>
    </message>
    <message>
        <source>%1 of the effort went to A’s against a goal of %2</source>
        <translation>%1 des Aufwands gingen an A bei einem Ziel von %2</translation>
    </message>
    <message>
        <source>%1 to D and E</source>
        <translation>%1 an D und E</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups were late</source>
        <translation>%1 von %2 Schritten waren zu spät</translation>
    </message>
    <message>
        <source>nothing was logged since the brake went on</source>
        <translation>seit die Bremse an ist, wurde nichts erfasst</translation>
    </message>
    <message>
        <source>The problem is %1:</source>
        <translation>Das Problem ist %1:</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>The problem is the effort of %1:</source>
        <translation>Das Problem ist der Aufwand von %1:</translation>
    </message>
    <message>
        <source>%1 gave A’s %2</source>
        <translation>%1 gab A %2</translation>
    </message>
    <message>
        <source>Their brakes are on.</source>
        <translation>Ihre Bremsen sind an.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>At the end of the week one lead worth %1 had an overdue follow-up.</source>
        <translation>Am Ende der Woche war bei einem Lead über %1 das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>One lead worth %1 has an overdue follow-up.</source>
        <translation>Bei einem Lead über %1 ist das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>At the end of the week %1 leads worth %2 had an overdue follow-up.</source>
        <translation>Am Ende der Woche war bei %1 Leads über %2 das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>%1 leads worth %2 have an overdue follow-up.</source>
        <translation>Bei %1 Leads über %2 ist das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>1 open lead</source>
        <translation>1 offener Lead</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 offene Leads</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 came in below the profile: %2.</source>
        <translation>%1 kamen unter dem Profil herein: %2.</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <translation>%1, bis heute</translation>
    </message>
    <message>
        <source>%1. The brake is on.</source>
        <translation>%1. Die Bremse ist an.</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Kein Lead passt.</translation>
    </message>
    <message>
        <source>Made with Ridealong</source>
        <translation>Mit Ridealong erstellt</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Next step, or why now</source>
        <translation>Nächster Schritt, oder warum jetzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody waits for a call today.</source>
        <translation>Heute wartet niemand auf einen Anruf.</translation>
    </message>
    <message>
        <source>B and C, after the A’s</source>
        <translation>B und C, nach den A</translation>
    </message>
    <message>
        <source>B, after the A’s</source>
        <translation>B, nach den A</translation>
    </message>
    <message>
        <source>C, after the others</source>
        <translation>C, nach den anderen</translation>
    </message>
    <message>
        <source>Call list of %1</source>
        <translation>Anrufliste von %1</translation>
    </message>
    <message>
        <source>%1, 1 call</source>
        <translation>%1, 1 Anruf</translation>
    </message>
    <message>
        <source>%1, %2 calls</source>
        <translation>%1, %2 Anrufe</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Anzurufen</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose: %1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads that came in within the period. All else is what became of them to date.</source>
        <translation>Leads, die im Zeitraum kamen. Alles andere ist, was bis heute aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage, or were won.</source>
        <translation>Leads, die je „Qualifiziert“ oder eine spätere Stufe erreichten oder gewonnen wurden.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenom.</translation>
    </message>
    <message>
        <source>Hand-offs that were accepted, of those that were accepted or rejected. Withdrawn ones do not count.</source>
        <translation>Angenommene Übergaben, von den angenommenen oder abgewiesenen. Zurückgezogene zählen nicht.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Inquiries that were touched since they came in, of all inquiries.</source>
        <translation>Anfragen, die seit ihrem Eingang kontaktiert wurden, von allen Anfragen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What was entered for the months of the period, each month whole and each cost once, however many sales came of it.</source>
        <translation>Was für die Monate des Zeitraums eingetragen wurde, jeder Monat ganz und jeder Betrag einmal, wie viele Verkäufe auch daraus wurden.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonn. Wert</translation>
    </message>
    <message>
        <source>The sales of the won leads, refunds taken off, or their value where no sale is recorded.</source>
        <translation>Die Verkäufe der gewonnenen Leads, abzüglich Erstattungen, oder ihr Wert, wo kein Verkauf erfasst ist.</translation>
    </message>
    <message>
        <source>Return per %1</source>
        <translation>Ertrag je %1</translation>
    </message>
    <message>
        <source>Won value times the margin of %1, divided by the cost. Empty where no cost was entered.</source>
        <translation>Gewonnener Wert mal Deckungsbeitrag von %1, geteilt durch die Kosten. Leer, wo keine Kosten eingetragen wurden.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A und B</translation>
    </message>
    <message>
        <source>Share of the graded leads with grade A or B. Beside it is the range in which the true share lies with 95 % certainty.</source>
        <translation>Anteil der Leads mit Note A oder B an den benoteten Leads. Daneben steht der Bereich, in dem der wahre Anteil mit 95&#xa0;% Sicherheit liegt.</translation>
    </message>
    <message>
        <source>Per qualified</source>
        <translation>Je qualif. Lead</translation>
    </message>
    <message>
        <source>Cost divided by the leads that were qualified.</source>
        <translation>Kosten geteilt durch die Zahl der qualifizierten Leads.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Won leads divided by those that were won or lost; no decision counts as lost.</source>
        <translation>Gewonnene Leads geteilt durch gewonnene oder verlorene; „Keine Entscheidung“ zählt als verloren.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Won value less cost, divided by cost: the return without margin, less one.</source>
        <translation>Gewonnener Wert minus Kosten, geteilt durch Kosten: der Ertrag ohne Deckungsbeitrag, minus eins.</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>Zu wenige Daten</translation>
    </message>
    <message>
        <source>Fewer than %1 leads: their shares say little.</source>
        <translation>Weniger als %1 Leads: Ihre Anteile sagen wenig.</translation>
    </message>
    <message>
        <source>Below its limit</source>
        <translation>Unter der eigenen Grenze</translation>
    </message>
    <message>
        <source>The share of A and B is lower than chance explains, measured against the 26 weeks before: three standard deviations under their share.</source>
        <translation>Der Anteil von A und B ist niedriger, als sich durch Zufall erklären lässt, gemessen an den 26 Wochen davor: drei Standardabweichungen unter deren Anteil.</translation>
    </message>
    <message>
        <source>Drying up</source>
        <translation>Versiegend</translation>
    </message>
    <message>
        <source>Inquiries of the last 4 weeks are under %1 of what 4 of the last 26 weeks brought. Sales feel it one usual sales cycle later.</source>
        <translation>Die Anfragen der letzten 4 Wochen liegen unter %1 dessen, was 4 der letzten 26 Wochen brachten. Im Verkauf spürt man es einen üblichen Verkaufszyklus später.</translation>
    </message>
    <message>
        <source>Inquiries that were answered within the promised hours, %1 working hours as a rule, of those answered or past them.</source>
        <translation>Anfragen, die innerhalb der zugesagten Stunden beantwortet wurden, in der Regel %1 Arbeitsstunden, von den beantworteten oder darüber liegenden.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>%1: only %2 inquiries in the last 4 weeks, where %3 are usual.</source>
        <translation>%1: nur %2 Anfragen in den letzten 4 Wochen, üblich sind %3.</translation>
    </message>
    <message>
        <source>%1: only %2 inquiries in the last 4 weeks, where %3 are usual. Sales will feel it from %4.</source>
        <translation>%1: nur %2 Anfragen in den letzten 4 Wochen, üblich sind %3. Im Verkauf spürt man es ab %4.</translation>
    </message>
    <message>
        <source>%1: %2 of the leads are A or B, under its own lower limit of %3.</source>
        <translation>%1: %2 der Leads sind A oder B, unter der eigenen unteren Grenze von %3.</translation>
    </message>
    <message>
        <source>%1: too little data, 1 lead.</source>
        <translation>%1: zu wenige Daten, 1 Lead.</translation>
    </message>
    <message>
        <source>%1: too little data, %2 leads.</source>
        <translation>%1: zu wenige Daten, %2 Leads.</translation>
    </message>
    <message>
        <source>%1: no cost was entered for these months.</source>
        <translation>%1: Für diese Monate wurden keine Kosten eingetragen.</translation>
    </message>
    <message>
        <source>%1: it cost %2 and no lead came in.</source>
        <translation>%1: %2 Kosten, und kein Lead kam.</translation>
    </message>
    <message>
        <source>%1: it cost %2 and nothing was won yet.</source>
        <translation>%1: %2 Kosten, und noch wurde nichts gewonnen.</translation>
    </message>
    <message>
        <source>Sources for marketing</source>
        <translation>Quellen fürs Marketing</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Ohne Kampagne</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Welche Quelle lohnt sich?</translation>
    </message>
    <message>
        <source>Sorted by return per %1. An empty cell is not known, or has nothing to divide by.</source>
        <translation>Sortiert nach Ertrag je %1. Eine leere Zelle ist nicht bekannt, oder es gibt nichts, durch das zu teilen wäre.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Je Abschluss</translation>
    </message>
    <message>
        <source>No lead came in and no cost was entered in this period.</source>
        <translation>In diesem Zeitraum kam kein Lead, und keine Kosten wurden eingetragen.</translation>
    </message>
    <message>
        <source>Why leads were rejected</source>
        <translation>Warum Leads abgewiesen wurden</translation>
    </message>
    <message>
        <source>Before contact, by the one to whom the lead was handed off.</source>
        <translation>Vor dem Kontakt, von der Person, an die der Lead übergeben wurde.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>No lead of this period was rejected.</source>
        <translation>Kein Lead dieses Zeitraums wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>How their leads are followed up</source>
        <translation>Wie bei ihren Leads nachgefasst wird</translation>
    </message>
    <message>
        <source>Inquiries of the period, to date. Hours are working hours.</source>
        <translation>Anfragen des Zeitraums, bis heute. Stunden sind Arbeitsstunden.</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Stunden bis Antwort</translation>
    </message>
    <message>
        <source>No inquiry came in.</source>
        <translation>Es kam keine Anfrage.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>median of 26 weeks</source>
        <translation>Median aus 26 Wochen</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>unter 1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>average of the last ride, of 5</source>
        <translation>Mittel der letzten Fahrt, von 5</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 Tage vorher</translation>
    </message>
    <message>
        <source>%1 weeks before</source>
        <translation>%1 Wochen vorher</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1 offen.</translation>
    </message>
    <message>
        <source>Missed, was due %1.</source>
        <translation>Verpasst, war am %1 fällig.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Heute fällig.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Am %1 fällig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Last ride: %1, %2.</source>
        <translation>Letzte Fahrt: %1, %2.</translation>
    </message>
    <message>
        <source>This is the first ride.</source>
        <translation>Dies ist die erste Fahrt.</translation>
    </message>
    <message>
        <source>Move the effort of %1 back to A’s: %2 against a goal of %3.</source>
        <translation>Den Aufwand von %1 zurück zu A bringen: %2 bei einem Ziel von %3.</translation>
    </message>
    <message>
        <source>Rescue %1 of late follow-ups.</source>
        <translation>%1 aus verspätetem Nachfassen retten.</translation>
    </message>
    <message>
        <source>Objective: %1.</source>
        <translation>Ziel des Tages: %1.</translation>
    </message>
    <message>
        <source>Work on: %1.</source>
        <translation>Üben: %1.</translation>
    </message>
    <message>
        <source>1 stop, and nothing is late.</source>
        <translation>1 Stopp, und nichts ist zu spät.</translation>
    </message>
    <message>
        <source>%1 stops, and nothing is late.</source>
        <translation>%1 Stopps, und nichts ist zu spät.</translation>
    </message>
    <message>
        <source>Leave at %1, back at %2.</source>
        <translation>Abfahrt um %1, zurück um %2.</translation>
    </message>
    <message>
        <source>Leave %1 at %2, back at %3.</source>
        <translation>Abfahrt %1 um %2, zurück um %3.</translation>
    </message>
    <message>
        <source>%1 and %2 on the road, %3 with customers.</source>
        <translation>%1 und %2 unterwegs, %3 bei Kunden.</translation>
    </message>
    <message>
        <source>of 26 weeks</source>
        <translation>aus 26 Wochen</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disziplin</translation>
    </message>
    <message>
        <source>of 8 weeks</source>
        <translation>aus 8 Wochen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>won of this quarter’s</source>
        <translation>gewonnen, dieses Quartal</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Achten auf</translation>
    </message>
    <message>
        <source>No skill was rated yet.</source>
        <translation>Noch wurde keine Fähigkeit bewertet.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Strong at: %1.</source>
        <translation>Stark: %1.</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Offene Vereinbarungen</translation>
    </message>
    <message>
        <source>Nothing is open from earlier rides.</source>
        <translation>Aus früheren Fahrten ist nichts offen.</translation>
    </message>
    <message>
        <source>And 1 more in the program.</source>
        <translation>Und 1 weitere im Programm.</translation>
    </message>
    <message>
        <source>And %1 more in the program.</source>
        <translation>Und %1 weitere im Programm.</translation>
    </message>
    <message>
        <source>no touch for 1 day</source>
        <translation>seit 1 Tag kein Kontakt</translation>
    </message>
    <message>
        <source>no touch for %1 days</source>
        <translation>seit %1 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>nie kontaktiert</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 wegen %2</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Last: %1 on %2.</source>
        <translation>Zuletzt am %2: %1.</translation>
    </message>
    <message>
        <source>Last: %1 on %2, %3.</source>
        <translation>Zuletzt am %2: %1, %3.</translation>
    </message>
    <message>
        <source>Find out: %1.</source>
        <translation>Herausfinden: %1.</translation>
    </message>
    <message>
        <source>A lead that is not in this book</source>
        <translation>Ein Lead, der nicht in diesem Buch ist</translation>
    </message>
    <message>
        <source>No goal is set yet.</source>
        <translation>Noch ist kein Ziel gesetzt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Stop %1 is %2.</source>
        <translation>Stopp %1 ist %2.</translation>
    </message>
    <message>
        <source>Stop %1 is %2, grade %3.</source>
        <translation>Stopp %1 ist %2, Note %3.</translation>
    </message>
    <message>
        <source>The way back is %1, the whole way %2.</source>
        <translation>Der Rückweg ist %1 lang, der ganze Weg %2.</translation>
    </message>
    <message>
        <source>What is known of the way comes to %1.</source>
        <translation>Der bekannte Teil des Wegs ist %1 lang.</translation>
    </message>
    <message>
        <source>%1 would make the day %2 longer.</source>
        <translation>Mit %1 würde der Tag %2 länger.</translation>
    </message>
    <message>
        <source>The way starts at %1.</source>
        <translation>Der Weg beginnt am Startort %1.</translation>
    </message>
    <message>
        <source>Its place is unknown.</source>
        <translation>Der Ort ist unbekannt.</translation>
    </message>
    <message>
        <source>The way there is %1.</source>
        <translation>Der Weg dorthin ist %1 lang.</translation>
    </message>
    <message>
        <source>There is no stop yet.</source>
        <translation>Noch gibt es keinen Stopp.</translation>
    </message>
    <message>
        <source>Near this way: %1.</source>
        <translation>Nahe diesem Weg: %1.</translation>
    </message>
    <message>
        <source>This frozen report is damaged and can’t be shown. Build it anew from the book, or take it from a backup.</source>
        <translation>Dieser eingefrorene Bericht ist beschädigt und kann nicht gezeigt werden. Erstellen Sie ihn neu aus dem Buch, oder nehmen Sie ihn aus einer Sicherung.</translation>
    </message>
    <message>
        <source>This report was frozen by a newer version of Ridealong. Install that version to open it.</source>
        <translation>Dieser Bericht wurde von einer neueren Version von Ridealong eingefroren. Installieren Sie diese Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>At the end of the week.</source>
        <translation>Am Ende der Woche.</translation>
    </message>
    <message>
        <source>No next step was ever planned</source>
        <translation>Nie war ein nächster Schritt geplant</translation>
    </message>
    <message>
        <source>At the end of the week, by the grades of today.</source>
        <translation>Am Ende der Woche, nach den Noten von heute.</translation>
    </message>
    <message>
        <source>Of the week.</source>
        <translation>Der Woche.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Effort against the policy</source>
        <translation>Aufwand und Vorgabe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Brakes and releases</source>
        <translation>Bremsen und Lösungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No brake was on.</source>
        <translation>Keine Bremse war an.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Vorführungen</translation>
    </message>
    <message>
        <source>Rides done</source>
        <translation>Begleitfahrten erledigt</translation>
    </message>
    <message>
        <source>Rides next week</source>
        <translation>Begleitfahrten nächste Woche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Außendienst</translation>
    </message>
    <message>
        <source>Promises and their leads</source>
        <translation>Zusagen und ihre Leads</translation>
    </message>
    <message>
        <source>Steps due</source>
        <translation>Fällige Schritte</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>Vernachlässigte A</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Abschlüsse</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Won in the quarter</source>
        <translation>Im Quartal gewonnen</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Vom Umsatzziel</translation>
    </message>
    <message>
        <source>Weekly report for sales management</source>
        <translation>Wochenbericht für die Vertriebsleitung</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Ride-along calendar</source>
        <translation>Kalender der Begleitfahrten</translation>
    </message>
    <message>
        <source>What changed since last week</source>
        <translation>Was sich seit letzter Woche geändert hat</translation>
    </message>
    <message>
        <source>Bring %1 back to A’s: nothing was logged, and the goal is %2. The brake stays on.</source>
        <translation>%1 zurück zu A holen: Nichts wurde erfasst, und das Ziel ist %2. Die Bremse bleibt an.</translation>
    </message>
    <message>
        <source>Nothing needs an answer.</source>
        <translation>Nichts braucht eine Antwort.</translation>
    </message>
    <message>
        <source>The %1 largest, and %2 more worth %3.</source>
        <translation>Die %1 größten, und %2 weitere über %3.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>keine Note</translation>
    </message>
    <message>
        <source>The first %1, and %2 more.</source>
        <translation>Die ersten %1, und %2 weitere.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Diese Woche hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Changes of grade are not known to this report.</source>
        <translation>Änderungen der Noten kennt dieser Bericht nicht.</translation>
    </message>
    <message>
        <source>Deals that moved</source>
        <translation>Abschlüsse in Bewegung</translation>
    </message>
    <message>
        <source>No open lead went to another stage this week.</source>
        <translation>Kein offener Lead kam diese Woche in eine andere Stufe.</translation>
    </message>
    <message>
        <source>No stage move is recorded in this book.</source>
        <translation>In diesem Buch ist kein Wechsel der Stufe erfasst.</translation>
    </message>
    <message>
        <source>No lead was handed off this week.</source>
        <translation>Diese Woche wurde kein Lead übergeben.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 disqualified since</source>
        <translation>%1 seitdem disqualifiziert</translation>
    </message>
    <message>
        <source>%1 given back since</source>
        <translation>%1 seitdem zurückgegeben</translation>
    </message>
    <message>
        <source>%1 received: %2.</source>
        <translation>%1 erhalten: %2.</translation>
    </message>
    <message>
        <source>Reasons: %1.</source>
        <translation>Gründe: %1.</translation>
    </message>
    <message>
        <source>No lead came in below the profile this week.</source>
        <translation>Diese Woche kam kein Lead unter dem Profil herein.</translation>
    </message>
    <message>
        <source>Effort by grade, per rep</source>
        <translation>Aufwand nach Note, je Verkäufer</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Pünktliches Nachfassen</translation>
    </message>
    <message>
        <source>Reps table</source>
        <translation>Tabelle der Verkäufer</translation>
    </message>
    <message>
        <source>Marketing hand-offs</source>
        <translation>Übergaben vom Marketing</translation>
    </message>
    <message>
        <source>Field vs desk</source>
        <translation>Außendienst/Schreibtisch</translation>
    </message>
    <message>
        <source>Hours in the field ÷ hours of field, desk, reports and travel, of the one whose book this is. Ride-alongs and visits count by themselves; the rest is what was said of the day.</source>
        <translation>Stunden im Außendienst ÷ Stunden für Außendienst, Schreibtisch, Berichte und Reise der Person, der dieses Buch gehört. Begleitfahrten und Besuche zählen von selbst; der Rest ist, was zum Tag angegeben wurde.</translation>
    </message>
    <message>
        <source>Too few hours were said</source>
        <translation>Zu wenige Stunden wurden genannt</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 Außendienst</translation>
    </message>
    <message>
        <source>%1 field, %2 other</source>
        <translation>%1 Außendienst, %2 anderes</translation>
    </message>
    <message>
        <source>The period is the %1 weeks up to this one; touched by its end.</source>
        <translation>Der Zeitraum sind die %1 Wochen bis zu dieser; kontaktiert bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>The period is the week. Today’s open ones do not count yet.</source>
        <translation>Der Zeitraum ist die Woche. Die offenen von heute zählen noch nicht.</translation>
    </message>
    <message>
        <source>The period is the week.</source>
        <translation>Der Zeitraum ist die Woche.</translation>
    </message>
    <message>
        <source>%1, %2 new qualified</source>
        <translation>%1, %2 neu qualifiziert</translation>
    </message>
    <message>
        <source>%1. No stage move is recorded</source>
        <translation>%1. Kein Wechsel der Stufe ist erfasst</translation>
    </message>
    <message>
        <source>In the week.</source>
        <translation>In der Woche.</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Begleitfahrt</translation>
    </message>
    <message>
        <source>Brakes first, then the most effort; and %1 more.</source>
        <translation>Bremsen zuerst, dann der meiste Aufwand; und %1 weitere.</translation>
    </message>
    <message>
        <source>Counted from what was logged, moved and closed by %1. Values, expected close dates, owners, and grades but those of effort and of closed leads are those of today: earlier ones are not kept.</source>
        <translation>Gezählt aus dem, was bis %1 erfasst, bewegt und abgeschlossen wurde. Werte, erwartete Abschlüsse, Zuständige und Noten außer denen des Aufwands und der abgeschlossenen Leads sind die von heute: Frühere werden nicht behalten.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 Stopp</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 Stopps</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>keine seit %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Ride-alongs in week %1</source>
        <translation>Begleitfahrten in Woche %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>No ride-along is planned for week %1.</source>
        <translation>Für Woche %1 ist keine Begleitfahrt geplant.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and “%2” has %3. Save the report as CSV.</source>
        <translation>Ein Blatt fasst %1 Zeilen, und „%2“ hat %3. Speichern Sie den Bericht als CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be written. Make room in %1 for temporary files.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden. Schaffen Sie in %1 Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Weeks %1 and %2</source>
        <translation>Wochen %1 und %2</translation>
    </message>
    <message>
        <source>These reports have no figures.</source>
        <translation>Diese Berichte haben keine Zahlen.</translation>
    </message>
    <message>
        <source>Effort by rep</source>
        <translation>Aufwand nach Verkäufer</translation>
    </message>
    <message>
        <source>Minutes on A’s</source>
        <translation>Minuten für A</translation>
    </message>
    <message>
        <source>B’s</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C’s</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D’s</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E’s</source>
        <translation>E</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>Die ersten %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Stunden</translation>
    </message>
    <message>
        <source>Other hours: desk, reports and travel. Hours that nobody said are not known: field is at least what visits and ride-alongs took.</source>
        <translation>Andere Stunden: Schreibtisch, Berichte und Reise. Stunden, die niemand angegeben hat, sind nicht bekannt: Außendienst ist mindestens, was Besuche und Begleitfahrten dauerten.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Sales accepted %1 of %2 hand-offs.</source>
        <translation>Der Vertrieb nahm %1 von %2 Übergaben an.</translation>
    </message>
    <message>
        <source>Sales accepted %1 of %2 hand-offs, and %3 waited for an answer.</source>
        <translation>Der Vertrieb nahm %1 von %2 Übergaben an, und %3 warteten auf Antwort.</translation>
    </message>
    <message>
        <source>Clear the overdue follow-ups: %1 were late at the end of %2.</source>
        <translation>Überfälliges Nachfassen erledigen: %1 waren Ende %2 zu spät.</translation>
    </message>
    <message>
        <source>Won in the quarter so far, and the value of the open leads that are expected to close in it times the odds of their stage. Last week’s is the one that was frozen then, else it is counted with today’s values and expected close dates.</source>
        <translation>Im Quartal bisher gewonnen, und der Wert der offenen Leads, deren Abschluss darin erwartet wird, mal Wahrscheinlichkeit ihrer Stufe. Der Wert der letzten Woche ist der damals eingefrorene; sonst ist er mit den Werten und erwarteten Abschlüssen von heute gezählt.</translation>
    </message>
    <message>
        <source>Recorded sales of the leads won in the quarter up to the end of the week, or their value where none is recorded.</source>
        <translation>Erfasste Verkäufe der Leads, die im Quartal bis zum Ende der Woche gewonnen wurden, oder ihr Wert, wo keiner erfasst ist.</translation>
    </message>
    <message>
        <source>At the end of the week one lead had an overdue follow-up.</source>
        <translation>Am Ende der Woche war bei einem Lead das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>One lead has an overdue follow-up.</source>
        <translation>Bei einem Lead ist das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>At the end of the week %1 leads had an overdue follow-up.</source>
        <translation>Am Ende der Woche war bei %1 Leads das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>%1 leads have an overdue follow-up.</source>
        <translation>Bei %1 Leads ist das Nachfassen überfällig.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Fähigkeiten bei jeder Begleitfahrt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Erbeten von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Week	A	B	C	D	E
</source>
        <translation>Woche	A	B	C	D	E
</translation>
    </message>
    <message>
        <source>Accuracy of past forecasts by rep</source>
        <translation>Genauigkeit früherer Prognosen nach Verkäufer</translation>
    </message>
    <message>
        <source>Weeks before the end</source>
        <translation>Wochen vor dem Ende</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Frozen weeks</source>
        <translation>Eingefrorene Wochen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Weeks left</source>
        <translation>Restwochen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>Wahrscheinlich, mindestens</translation>
    </message>
    <message>
        <source>Likely, at most</source>
        <translation>Wahrscheinlich, höchstens</translation>
    </message>
    <message>
        <source>History alone</source>
        <translation>Nur Verlauf</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Opening words as of %1</source>
        <translation>Einleitung vom %1</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Brief</name>
    <message>
        <source>The day in one line.</source>
        <translation>Der Tag in einer Zeile.</translation>
    </message>
    <message>
        <source>Ride-along brief</source>
        <translation>Tagesblatt der Begleitfahrt</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>For both who ride. Private notes are not in it.</source>
        <translation>Für beide, die fahren. Private Notizen stehen nicht darin.</translation>
    </message>
    <message>
        <source>Made with Ridealong</source>
        <translation>Mit Ridealong erstellt</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>No stop is planned yet.</source>
        <translation>Noch kein Stopp geplant.</translation>
    </message>
    <message>
        <source>And 1 more stop; the plan has it.</source>
        <translation>Und 1 weiterer Stopp; er steht im Plan.</translation>
    </message>
    <message>
        <source>And %1 more stops; the plan has them.</source>
        <translation>Und %1 weitere Stopps; sie stehen im Plan.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Room for writing by hand.</source>
        <translation>Platz für Notizen von Hand.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Builder</name>
    <message>
        <source>%1 is forecast, likely %2 to %3, of a quota of %4.</source>
        <translation>%1 sind prognostiziert, wahrscheinlich %2 bis %3, bei einem Umsatzziel von %4.</translation>
    </message>
    <message>
        <source>%1 is forecast, likely %2 to %3. No quota is set.</source>
        <translation>%1 sind prognostiziert, wahrscheinlich %2 bis %3. Kein Umsatzziel gesetzt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 Abschluss</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 Abschlüsse</translation>
    </message>
    <message>
        <source>1 open lead</source>
        <translation>1 offener Lead</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 offene Leads</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>What leads brought that were won in the period, to date.</source>
        <translation>Was Leads bis heute brachten, die im Zeitraum gewonnen wurden.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>The value of open leads expected to close in the period, each times the odds of its stage.</source>
        <translation>Der Wert der offenen Leads, deren Abschluss im Zeitraum erwartet wird, je mal Wahrscheinlichkeit ihrer Stufe.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>Won and weighted together. In 8 of 10 simulations the period ends within the likely range.</source>
        <translation>Gewonnen und gewichtet zusammen. In 8 von 10 Simulationen endet der Zeitraum im wahrscheinlichen Bereich.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>What the team should sell in the period, and the share of it that is won.</source>
        <translation>Was das Team im Zeitraum verkaufen soll, und der Anteil davon, der gewonnen ist.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>needs %1 of new leads</source>
        <translation>braucht neue Leads über %1</translation>
    </message>
    <message>
        <source>What the forecast lacks to the quota. Divided by the win rate it says what leads are worth that are still to be found.</source>
        <translation>Was der Prognose zum Umsatzziel fehlt. Geteilt durch die Gewinnquote sagt es, was die Leads wert sind, die noch zu finden sind.</translation>
    </message>
    <message>
        <source>Said by a person</source>
        <translation>Von einer Person gesagt</translation>
    </message>
    <message>
        <source>What a person says the period will bring, with the reason.</source>
        <translation>Was eine Person sagt, dass der Zeitraum bringt, mit dem Grund.</translation>
    </message>
    <message>
        <source>%1 of it is won</source>
        <translation>%1 davon sind gewonnen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Vom Umsatzziel</translation>
    </message>
    <message>
        <source>Nothing is won or expected in this period.</source>
        <translation>In diesem Zeitraum ist nichts gewonnen oder erwartet.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Nach Verkäufer</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Odds of each stage</source>
        <translation>Wahrscheinlichkeit jeder Stufe</translation>
    </message>
    <message>
        <source>Measured from 20 closed leads on that were ever in the stage or went past it.</source>
        <translation>Gemessen ab 20 abgeschlossenen Leads, die je in der Stufe waren oder über sie hinausgingen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Closed leads</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>There is no open stage.</source>
        <translation>Es gibt keine offene Stufe.</translation>
    </message>
    <message>
        <source>Open leads expected to close</source>
        <translation>Offene Leads mit erwartetem Abschluss</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No open lead is expected to close in this period.</source>
        <translation>In diesem Zeitraum wird kein Abschluss eines offenen Leads erwartet.</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nothing is won in this period yet.</source>
        <translation>In diesem Zeitraum ist noch nichts gewonnen.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Cfo</name>
    <message>
        <source>The week’s sales effort cost %1; %2 of it went to D’s and E’s.</source>
        <translation>Der Vertriebsaufwand der Woche kostete %1; %2 davon gingen in D und E.</translation>
    </message>
    <message>
        <source>The week’s sales effort cost %1, and none of it went to D’s and E’s.</source>
        <translation>Der Vertriebsaufwand der Woche kostete %1, und nichts davon ging in D und E.</translation>
    </message>
    <message>
        <source>What the week’s effort cost is not known: no hourly cost is entered.</source>
        <translation>Was der Aufwand der Woche kostete, ist nicht bekannt: Kein Stundensatz ist eingetragen.</translation>
    </message>
    <message>
        <source>No work on leads was logged this week.</source>
        <translation>Diese Woche wurde keine Arbeit an Leads erfasst.</translation>
    </message>
    <message>
        <source>The leads of a year cost %1 and brought %2, a return of %3.</source>
        <translation>Die Leads eines Jahres kosteten %1 und brachten %2, ein Ertrag von %3.</translation>
    </message>
    <message>
        <source>No cost of a source is entered, so its return is not known.</source>
        <translation>Für keine Quelle sind Kosten eingetragen, daher ist ihr Ertrag nicht bekannt.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1 of its quota.</source>
        <translation>Die Prognose für das Quartal ist %1 des Umsatzziels.</translation>
    </message>
    <message>
        <source>No hourly cost is entered</source>
        <translation>Kein Stundensatz ist eingetragen</translation>
    </message>
    <message>
        <source>No work was logged</source>
        <translation>Keine Arbeit wurde erfasst</translation>
    </message>
    <message>
        <source>without 1 rep whose hourly cost is not entered</source>
        <translation>ohne 1 Verkäufer, dessen Stundensatz nicht eingetragen ist</translation>
    </message>
    <message>
        <source>without %1 reps whose hourly cost is not entered</source>
        <translation>ohne %1 Verkäufer, deren Stundensatz nicht eingetragen ist</translation>
    </message>
    <message>
        <source>Forecast of quota</source>
        <translation>Prognose vom Umsatzziel</translation>
    </message>
    <message>
        <source>Forecast of the quarter ÷ the quotas of the quarter.</source>
        <translation>Prognose des Quartals ÷ Umsatzziele des Quartals.</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Kein Umsatzziel gesetzt</translation>
    </message>
    <message>
        <source>Where closed leads stood then is not recorded</source>
        <translation>Wo abgeschlossene Leads damals standen, ist nicht erfasst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Genauigkeit der Prognose</translation>
    </message>
    <message>
        <source>1 − |forecast − actual| ÷ actual, of the forecasts that were frozen 4 weeks before the end of quarters that are over; their mean.</source>
        <translation>1 − |Prognose − Ist| ÷ Ist, der Prognosen, die 4 Wochen vor dem Ende von Quartalen eingefroren wurden, die vorbei sind; im Mittel.</translation>
    </message>
    <message>
        <source>No forecast of a quarter that is over was frozen then</source>
        <translation>Für kein Quartal, das vorbei ist, wurde damals eine Prognose eingefroren</translation>
    </message>
    <message>
        <source>1 quarter</source>
        <translation>1 Quartal</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 Quartale</translation>
    </message>
    <message>
        <source>Return on leads</source>
        <translation>Ertrag der Leads</translation>
    </message>
    <message>
        <source>No cost is entered</source>
        <translation>Keine Kosten sind eingetragen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Cost per win</source>
        <translation>Kosten je Abschluss</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>Nothing was won</source>
        <translation>Nichts wurde gewonnen</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Kosten des Aufwands</translation>
    </message>
    <message>
        <source>Hours of work on leads in the week × the loaded hourly cost of each rep of today.</source>
        <translation>Stunden Arbeit an Leads in der Woche × heutiger Stundensatz mit Nebenkosten des jeweiligen Verkäufers.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Hours on D’s and E’s in the week × the loaded hourly cost of each rep of today.</source>
        <translation>Stunden für D und E in der Woche × heutiger Stundensatz mit Nebenkosten des jeweiligen Verkäufers.</translation>
    </message>
    <message>
        <source>Return by source</source>
        <translation>Ertrag nach Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Gewonn. Betrag</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Je Abschluss</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>ROI in full</source>
        <translation>ROI voll</translation>
    </message>
    <message>
        <source>No lead came in and no cost was entered in these months.</source>
        <translation>In diesen Monaten kam kein Lead herein, und keine Kosten wurden eingetragen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What the week’s effort cost</source>
        <translation>Was der Aufwand der Woche kostete</translation>
    </message>
    <message>
        <source>An empty cost: the rep’s hourly cost is not entered.</source>
        <translation>Kosten leer: Der Stundensatz des Verkäufers ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>On D and E</source>
        <translation>Für D und E</translation>
    </message>
    <message>
        <source>Of hours</source>
        <translation>Der Stunden</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Dieses Buch hat noch keine Verkäufer.</translation>
    </message>
    <message>
        <source>Forecast against quota</source>
        <translation>Prognose und Umsatzziel</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Vom Umsatzziel</translation>
    </message>
    <message>
        <source>Not known: where leads stood then that closed since is not recorded.</source>
        <translation>Nicht bekannt: Wo seitdem abgeschlossene Leads damals standen, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>How good forecasts were</source>
        <translation>Wie gut Prognosen waren</translation>
    </message>
    <message>
        <source>Quarters that are over; above zero is too much promised.</source>
        <translation>Quartale, die vorbei sind; über null ist zu viel versprochen.</translation>
    </message>
    <message>
        <source>Weeks before the end</source>
        <translation>Wochen vor dem Ende</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Not known yet: no quarter is over of which a forecast was frozen.</source>
        <translation>Noch nicht bekannt: Kein Quartal ist vorbei, für das eine Prognose eingefroren wurde.</translation>
    </message>
    <message>
        <source>Look at %1: it cost %2 and brought %3 in a year.</source>
        <translation>%1 ansehen: kostete %2 und brachte %3 in einem Jahr.</translation>
    </message>
    <message>
        <source>Enter what the sources cost, to see their return.</source>
        <translation>Eintragen, was die Quellen kosten, um ihren Ertrag zu sehen.</translation>
    </message>
    <message>
        <source>Enter the hourly cost of every rep, to see what effort costs.</source>
        <translation>Den Stundensatz jedes Verkäufers eintragen, um zu sehen, was Aufwand kostet.</translation>
    </message>
    <message>
        <source>Set quotas, to hold the forecast against them.</source>
        <translation>Umsatzziele setzen, um die Prognose daran zu messen.</translation>
    </message>
    <message>
        <source>Weekly report for the CFO</source>
        <translation>Wochenbericht für die Finanzleitung</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Was wir nächste Woche tun</translation>
    </message>
    <message>
        <source>Costs are entered by source and month, hourly costs by rep.</source>
        <translation>Kosten werden nach Quelle und Monat eingetragen, Stundenkosten nach Verkäufer.</translation>
    </message>
    <message>
        <source>(Won amount − cost) ÷ cost, of the leads received %1, to date.</source>
        <translation>(Gewonnener Betrag − Kosten) ÷ Kosten, der im Zeitraum %1 eingegangenen Leads, bis heute.</translation>
    </message>
    <message>
        <source>Cost of the sources ÷ won leads, of the leads received %1, to date.</source>
        <translation>Kosten der Quellen ÷ gewonnene Leads, der im Zeitraum %1 eingegangenen Leads, bis heute.</translation>
    </message>
    <message>
        <source>Leads received %1, to date. At full follow-up: won amount ÷ follow-up rate. An empty cell is not known.</source>
        <translation>Im Zeitraum %1 eingegangene Leads, bis heute. Bei vollem Nachfassen: gewonnener Betrag ÷ Nachfassquote. Eine leere Zelle ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Changes</name>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>came in as an A</source>
        <translation>kam als A herein</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>an: %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>gelöst: %1</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Chart</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Marketing</name>
    <message>
        <source>No inquiry came in this week.</source>
        <translation>Diese Woche kam keine Anfrage.</translation>
    </message>
    <message>
        <source>One inquiry came in this week.</source>
        <translation>Diese Woche kam eine Anfrage.</translation>
    </message>
    <message>
        <source>%1 inquiries came in this week, %2 of them A’s and B’s.</source>
        <translation>Diese Woche kamen %1 Anfragen, davon %2 A und B.</translation>
    </message>
    <message>
        <source>Of the inquiries of %1 weeks %2 were followed up.</source>
        <translation>Bei den Anfragen aus %1 Wochen wurde zu %2 nachgefasst.</translation>
    </message>
    <message>
        <source>No cost is entered, so what a lead costs is not known.</source>
        <translation>Keine Kosten sind eingetragen, daher ist nicht bekannt, was ein Lead kostet.</translation>
    </message>
    <message>
        <source>No cost is entered</source>
        <translation>Keine Kosten sind eingetragen</translation>
    </message>
    <message>
        <source>No such lead came in</source>
        <translation>Kein solcher Lead kam herein</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Leads received in the week.</source>
        <translation>In der Woche eingegangene Leads.</translation>
    </message>
    <message>
        <source>A’s and B’s</source>
        <translation>A und B</translation>
    </message>
    <message>
        <source>Inquiries of the week that are A’s or B’s by their grade of today ÷ those that have a grade.</source>
        <translation>Anfragen der Woche, die nach ihrer Note von heute A oder B sind ÷ die mit einer Note.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None has a grade</source>
        <translation>Keine hat eine Note</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenom.</translation>
    </message>
    <message>
        <source>Hand-offs of %1 weeks that were accepted ÷ accepted or rejected, by the end of the week. Withdrawn ones do not count.</source>
        <translation>Übergaben aus %1 Wochen, die angenommen wurden ÷ angenommene oder abgewiesene, bis zum Ende der Woche. Zurückgezogene zählen nicht.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>No hand-off in %1 weeks</source>
        <translation>Keine Übergabe in %1 Wochen</translation>
    </message>
    <message>
        <source>The period is the %1 weeks up to this one.</source>
        <translation>Der Zeitraum sind die %1 Wochen bis zu dieser.</translation>
    </message>
    <message>
        <source>No inquiry was answered</source>
        <translation>Keine Anfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten je Lead</translation>
    </message>
    <message>
        <source>Cost ÷ leads.</source>
        <translation>Kosten ÷ Leads.</translation>
    </message>
    <message>
        <source>Cost per A or B</source>
        <translation>Kosten je A oder B</translation>
    </message>
    <message>
        <source>Cost ÷ leads that are A’s or B’s by their grade of today.</source>
        <translation>Kosten ÷ Leads, die nach ihrer Note von heute A oder B sind.</translation>
    </message>
    <message>
        <source>What came in this week</source>
        <translation>Was diese Woche hereinkam</translation>
    </message>
    <message>
        <source>Inquiries by their grade of today.</source>
        <translation>Anfragen nach ihrer Note von heute.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Note</translation>
    </message>
    <message>
        <source>No inquiry came in this week or the last.</source>
        <translation>Weder diese noch letzte Woche kam eine Anfrage.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>What became of hand-offs</source>
        <translation>Was aus Übergaben wurde</translation>
    </message>
    <message>
        <source>By the week in which they were offered; withdrawn ones do not count.</source>
        <translation>Nach der Woche, in der sie angeboten wurden; zurückgezogene zählen nicht.</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Angeboten in</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeb.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Hand-offs of %1 weeks, and leads of the week that came in below the profile.</source>
        <translation>Übergaben aus %1 Wochen, und Leads der Woche, die unter dem Profil hereinkamen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Nothing was rejected, disqualified, given back or refused.</source>
        <translation>Nichts wurde abgewiesen, disqualifiziert, zurückgegeben oder abgelehnt.</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>Given up after contact</source>
        <translation>Nach dem Kontakt aufgegeben</translation>
    </message>
    <message>
        <source>Off profile, refused</source>
        <translation>Außerhalb des Profils, abgelehnt</translation>
    </message>
    <message>
        <source>Look at %1: %2 spent and nothing won from leads of these months.</source>
        <translation>%1 ansehen: %2 ausgegeben und nichts gewonnen aus Leads dieser Monate.</translation>
    </message>
    <message>
        <source>Enter what the sources cost, to see what a lead and a win cost.</source>
        <translation>Eintragen, was die Quellen kosten, um zu sehen, was ein Lead und ein Abschluss kosten.</translation>
    </message>
    <message>
        <source>Weekly report for marketing</source>
        <translation>Wochenbericht für das Marketing</translation>
    </message>
    <message>
        <source>Grades are those of today. Costs are entered by source and month.</source>
        <translation>Noten sind die von heute. Kosten werden nach Quelle und Monat eingetragen.</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Was wir nächste Woche tun</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Welche Quelle lohnt sich?</translation>
    </message>
    <message>
        <source>Follow-up on their leads</source>
        <translation>Nachfassen bei ihren Leads</translation>
    </message>
    <message>
        <source>Why leads were rejected</source>
        <translation>Warum Leads abgewiesen wurden</translation>
    </message>
    <message>
        <source>What sources bring</source>
        <translation>Was Quellen bringen</translation>
    </message>
    <message>
        <source>Received %1, by the costs entered for these months.</source>
        <translation>Im Zeitraum %1 eingegangen, nach den für diese Monate eingetragenen Kosten.</translation>
    </message>
    <message>
        <source>Leads received %1, and what became of them to date.</source>
        <translation>Im Zeitraum %1 eingegangene Leads, und was bis heute aus ihnen wurde.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Painter</name>
    <message>
        <source>No place of this day is known yet.</source>
        <translation>Noch ist kein Ort dieses Tages bekannt.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Ort unbekannt</translation>
    </message>
</context>
<context>
    <name>ridealong::report::President</name>
    <message>
        <source>We followed up %1 of the inquiries of %2 weeks.</source>
        <translation>Wir haben bei %1 der Anfragen aus %2 Wochen nachgefasst.</translation>
    </message>
    <message>
        <source>The rest would have been worth %1 within a year.</source>
        <translation>Der Rest wäre binnen eines Jahres %1 wert gewesen.</translation>
    </message>
    <message>
        <source>We won nothing this week.</source>
        <translation>Wir haben diese Woche nichts gewonnen.</translation>
    </message>
    <message>
        <source>We won %1 this week.</source>
        <translation>Wir haben diese Woche %1 gewonnen.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1 of a quota of %2.</source>
        <translation>Die Prognose für das Quartal ist %1 bei einem Umsatzziel von %2.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1; no quota is set.</source>
        <translation>Die Prognose für das Quartal ist %1; kein Umsatzziel gesetzt.</translation>
    </message>
    <message>
        <source>For the inquiries of the %1 weeks up to this one.</source>
        <translation>Für die Anfragen der %1 Wochen bis zu dieser.</translation>
    </message>
    <message>
        <source>No average sale is known</source>
        <translation>Kein mittlerer Verkauf ist bekannt</translation>
    </message>
    <message>
        <source>No inquiry in %1 weeks</source>
        <translation>Keine Anfrage in %1 Wochen</translation>
    </message>
    <message>
        <source>No work on leads is logged</source>
        <translation>Keine Arbeit an Leads ist erfasst</translation>
    </message>
    <message>
        <source>%1 inquiries not followed up</source>
        <translation>%1 Anfragen ohne Nachfassen</translation>
    </message>
    <message>
        <source>At the end of the week.</source>
        <translation>Am Ende der Woche.</translation>
    </message>
    <message>
        <source>No next step was ever planned</source>
        <translation>Nie war ein nächster Schritt geplant</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>In 8 of 10 simulations the quarter ends within the likely range.</source>
        <translation>In 8 von 10 Simulationen endet das Quartal im wahrscheinlichen Bereich.</translation>
    </message>
    <message>
        <source>What follow-up is worth</source>
        <translation>Was Nachfassen wert ist</translation>
    </message>
    <message>
        <source>The %1 inquiries of %2 weeks within a year: %3 buy from someone, %4 of these from us.</source>
        <translation>Die %1 Anfragen aus %2 Wochen binnen eines Jahres: %3 kaufen bei irgendwem, %4 davon bei uns.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>Mehr als jetzt</translation>
    </message>
    <message>
        <source>Not known: it takes inquiries, logged work and an average sale.</source>
        <translation>Nicht bekannt: Es braucht Anfragen, erfasste Arbeit und einen mittleren Verkauf.</translation>
    </message>
    <message>
        <source>Kept promises win</source>
        <translation>Gehaltene Zusagen gewinnen</translation>
    </message>
    <message>
        <source>Not known yet: it takes %1 closed leads whose every step was on time and %1 others. There are %2 and %3.</source>
        <translation>Noch nicht bekannt: Es braucht %1 abgeschlossene Leads, bei denen jeder Schritt pünktlich war, und %1 andere. Es gibt %2 und %3.</translation>
    </message>
    <message>
        <source>Of the leads of a year whose every step was on time %1 were won, of the others %2.</source>
        <translation>Von den Leads eines Jahres, bei denen jeder Schritt pünktlich war, wurden %1 gewonnen, von den anderen %2.</translation>
    </message>
    <message>
        <source>The quarter by rep</source>
        <translation>Das Quartal nach Verkäufer</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Umsatzziel</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Vom Umsatzziel</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Dieses Buch hat noch keine Verkäufer.</translation>
    </message>
    <message>
        <source>Not known: where leads stood then that closed since is not recorded.</source>
        <translation>Nicht bekannt: Wo seitdem abgeschlossene Leads damals standen, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Where the money is stuck</source>
        <translation>Wo das Geld feststeckt</translation>
    </message>
    <message>
        <source>Idle: longer than its stage allows without a touch, a move or a step ahead.</source>
        <translation>Ruhend: länger, als die Stufe erlaubt, ohne Kontakt, Wechsel oder geplanten Schritt.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Idle value</source>
        <translation>Ruhender Wert</translation>
    </message>
    <message>
        <source>No lead was open.</source>
        <translation>Kein Lead war offen.</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Weekly report for the president</source>
        <translation>Wochenbericht für die Geschäftsführung</translation>
    </message>
    <message>
        <source>Forecast is won plus open value times stage odds.</source>
        <translation>Prognose ist Gewonnenes plus offener Wert mal Wahrscheinlichkeit der Stufe.</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Pünktliches Nachfassen</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Abschlüsse</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Was wir nächste Woche tun</translation>
    </message>
    <message>
        <source>Deals that moved</source>
        <translation>Abschlüsse in Bewegung</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Liegen gelassen</translation>
    </message>
</context>
<context>
    <name>ridealong::report::ShortNames</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>rides</name>
    <message>
        <source>Find out who decides and what they need</source>
        <translation>Herausfinden, wer entscheidet und was gebraucht wird</translation>
    </message>
    <message>
        <source>Find out need, budget and time</source>
        <translation>Bedarf, Budget und Zeit herausfinden</translation>
    </message>
    <message>
        <source>Agree on a day for the demonstration</source>
        <translation>Einen Tag für die Vorführung vereinbaren</translation>
    </message>
    <message>
        <source>Agree on what the quote must hold</source>
        <translation>Vereinbaren, was das Angebot enthalten muss</translation>
    </message>
    <message>
        <source>Ask for the order</source>
        <translation>Nach dem Auftrag fragen</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The working day must end later than it starts.</source>
        <translation>Der Arbeitstag muss später enden, als er beginnt.</translation>
    </message>
    <message>
        <source>The hours when customers receive must end later than they start.</source>
        <translation>Die Zeiten, zu denen Kunden empfangen, müssen später enden, als sie beginnen.</translation>
    </message>
    <message>
        <source>The goal for field hours must reach at least as high as it starts.</source>
        <translation>Das Ziel für Stunden im Außendienst muss mindestens so hoch enden, wie es beginnt.</translation>
    </message>
</context>
<context>
    <name>skills</name>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Walks in knowing only the name on the door. I tell what we are here for.</source>
        <translation>Kennt beim Eintreten nur den Namen an der Tür. Ich sage, wozu wir hier sind.</translation>
    </message>
    <message>
        <source>Has looked at the lead, but cannot say what this visit should end with.</source>
        <translation>Hat sich den Lead angesehen, kann aber nicht sagen, womit dieser Besuch enden soll.</translation>
    </message>
    <message>
        <source>Names a goal and whom we meet after I ask for them in the car.</source>
        <translation>Nennt ein Ziel und wen wir treffen, wenn ich im Auto danach frage.</translation>
    </message>
    <message>
        <source>Names the goal, the people and two questions unasked, and has brought what is needed.</source>
        <translation>Nennt ungefragt das Ziel, die Personen und zwei Fragen und hat dabei, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Also has a second goal in case the first falls, and shows others how to prepare.</source>
        <translation>Hat auch ein zweites Ziel, falls das erste ausfällt, und zeigt anderen, wie man sich vorbereitet.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Starts with small talk or the product. I have to take over.</source>
        <translation>Beginnt mit Geplauder oder dem Produkt. Ich muss übernehmen.</translation>
    </message>
    <message>
        <source>Says why we came, but not what the customer gets out of the time.</source>
        <translation>Sagt, warum wir kommen, aber nicht, was der Kunde von der Zeit hat.</translation>
    </message>
    <message>
        <source>Says why we came and for how long once I have given the start.</source>
        <translation>Sagt, warum wir kommen und für wie lange, wenn ich den Anstoß gegeben habe.</translation>
    </message>
    <message>
        <source>Agrees on topics and time in the first minutes and asks what to add.</source>
        <translation>Vereinbart in den ersten Minuten Themen und Zeit und fragt, was noch dazugehört.</translation>
    </message>
    <message>
        <source>The customer takes over the agenda as his own. Others copy this opening.</source>
        <translation>Der Kunde macht sich die Tagesordnung zu eigen. Andere übernehmen diesen Einstieg.</translation>
    </message>
    <message>
        <source>Questioning</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Tells instead of asking. I ask the questions.</source>
        <translation>Erzählt, statt zu fragen. Ich stelle die Fragen.</translation>
    </message>
    <message>
        <source>Asks what can be answered with yes or no, and goes on to the product.</source>
        <translation>Fragt, was sich mit Ja oder Nein beantworten lässt, und geht weiter zum Produkt.</translation>
    </message>
    <message>
        <source>Asks open questions from a list, and drops them at the first objection.</source>
        <translation>Stellt offene Fragen von einer Liste und lässt sie beim ersten Einwand fallen.</translation>
    </message>
    <message>
        <source>Finds the problem, what it costs, who decides and by when.</source>
        <translation>Findet das Problem, was es kostet, wer entscheidet und bis wann.</translation>
    </message>
    <message>
        <source>One question leads to the next until the customer says himself what should change.</source>
        <translation>Eine Frage führt zur nächsten, bis der Kunde selbst sagt, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Talks most of the time and cuts the customer short.</source>
        <translation>Redet die meiste Zeit und fällt dem Kunden ins Wort.</translation>
    </message>
    <message>
        <source>Lets the customer finish, then says what was planned anyway.</source>
        <translation>Lässt den Kunden ausreden und sagt dann doch, was geplant war.</translation>
    </message>
    <message>
        <source>Takes notes, and sums up when I give a sign.</source>
        <translation>Macht Notizen und fasst zusammen, wenn ich ein Zeichen gebe.</translation>
    </message>
    <message>
        <source>The customer talks more than we do. Sums up in the customer’s words and checks them.</source>
        <translation>Der Kunde redet mehr als wir. Fasst in den Worten des Kunden zusammen und prüft es mit ihm.</translation>
    </message>
    <message>
        <source>Hears what is not said, leaves silence, and brings the quiet one in the room to speak.</source>
        <translation>Hört, was nicht gesagt wird, hält Stille aus und bringt die Stillen im Raum zum Reden.</translation>
    </message>
    <message>
        <source>Presenting value</source>
        <translation>Nutzen zeigen</translation>
    </message>
    <message>
        <source>Reads out features. I explain what they are good for.</source>
        <translation>Liest Merkmale vor. Ich erkläre, wozu sie gut sind.</translation>
    </message>
    <message>
        <source>Names benefits, the same ones to everybody.</source>
        <translation>Nennt Vorteile, allen dieselben.</translation>
    </message>
    <message>
        <source>Ties a benefit to the customer’s problem when I build the bridge.</source>
        <translation>Verbindet einen Vorteil mit dem Problem des Kunden, wenn ich die Brücke baue.</translation>
    </message>
    <message>
        <source>Shows only what solves the problem that was named, with a figure or a reference.</source>
        <translation>Zeigt nur, was das genannte Problem löst, mit einer Zahl oder einer Referenz.</translation>
    </message>
    <message>
        <source>The customer works out the value aloud with his own figures.</source>
        <translation>Der Kunde rechnet den Wert laut mit eigenen Zahlen aus.</translation>
    </message>
    <message>
        <source>Handling objections</source>
        <translation>Umgang mit Einwänden</translation>
    </message>
    <message>
        <source>Falls silent, argues, or offers a discount. I step in.</source>
        <translation>Verstummt, streitet oder bietet einen Rabatt an. Ich greife ein.</translation>
    </message>
    <message>
        <source>Answers at once, without knowing what is meant.</source>
        <translation>Antwortet sofort, ohne zu wissen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Asks back first, and needs my help with price or competitors.</source>
        <translation>Fragt zuerst nach und braucht meine Hilfe bei Preis oder Wettbewerb.</translation>
    </message>
    <message>
        <source>Asks back, answers with proof, and makes sure that it is settled.</source>
        <translation>Fragt nach, antwortet mit Belegen und vergewissert sich, dass es geklärt ist.</translation>
    </message>
    <message>
        <source>Raises the likely objection before the customer does, and coaches others in it.</source>
        <translation>Spricht den wahrscheinlichen Einwand vor dem Kunden an und coacht andere darin.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Leaves with a promise to be in touch. I ask for the next step.</source>
        <translation>Geht mit dem Versprechen, sich zu melden. Ich frage nach dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Proposes a next step without a day.</source>
        <translation>Schlägt einen nächsten Schritt ohne Tag vor.</translation>
    </message>
    <message>
        <source>Gets a day, and asks for the order only after my sign.</source>
        <translation>Bekommt einen Tag und fragt erst auf mein Zeichen nach dem Auftrag.</translation>
    </message>
    <message>
        <source>Asks for the order or a dated next step each time, then waits for the answer.</source>
        <translation>Fragt jedes Mal nach dem Auftrag oder einem nächsten Schritt mit Datum und wartet dann die Antwort ab.</translation>
    </message>
    <message>
        <source>The customer commits people, days or money while we are there.</source>
        <translation>Der Kunde sagt Personen, Tage oder Geld zu, während wir da sind.</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Nothing is written down. I log the visit.</source>
        <translation>Nichts wird aufgeschrieben. Ich erfasse den Besuch.</translation>
    </message>
    <message>
        <source>Logs the visit days later, without a next step.</source>
        <translation>Erfasst den Besuch Tage später, ohne nächsten Schritt.</translation>
    </message>
    <message>
        <source>Logs the visit the same day when reminded, and keeps most promises.</source>
        <translation>Erfasst den Besuch nach Erinnerung am selben Tag und hält die meisten Zusagen.</translation>
    </message>
    <message>
        <source>Logs it with a dated next step before the next stop, and keeps each promise on time.</source>
        <translation>Erfasst ihn vor dem nächsten Stopp mit einem nächsten Schritt mit Datum und hält jede Zusage pünktlich.</translation>
    </message>
    <message>
        <source>The customer has our summary the same day, and others take over this habit.</source>
        <translation>Der Kunde hat unsere Zusammenfassung am selben Tag, und andere übernehmen diese Gewohnheit.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>expected a value</source>
        <translation>ein Wert erwartet</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>They got in touch.</source>
        <translation>Sie haben sich gemeldet.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Mit %1.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 entries that made rows are missing from the change log.</source>
        <translation>%1 Einträge, aus denen Zeilen entstanden, fehlen im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>%1 entries of the change log do not follow the one before them.</source>
        <translation>%1 Einträge des Änderungsprotokolls folgen nicht auf den vorigen.</translation>
    </message>
    <message>
        <source>%1 streams of the change log have lost their newest entry.</source>
        <translation>%1 Stränge des Änderungsprotokolls haben ihren neuesten Eintrag verloren.</translation>
    </message>
    <message>
        <source>%1 ends of streams of the change log are not known as such.</source>
        <translation>%1 Enden von Strängen des Änderungsprotokolls sind nicht als solche bekannt.</translation>
    </message>
    <message>
        <source>%1 entries that rows name are missing from the change log.</source>
        <translation>%1 Einträge, die Zeilen nennen, fehlen im Änderungsprotokoll.</translation>
    </message>
</context>
<context>
    <name>suggest</name>
    <message numerus="yes">
        <source>Leads like this were won %1 of the time (learned from %Ln closed leads).</source>
        <translation>
            <numerusform>Solche Leads wurden zu %1 gewonnen (gelernt aus %Ln abgeschlossenen Lead).</numerusform>
            <numerusform>Solche Leads wurden zu %1 gewonnen (gelernt aus %Ln abgeschlossenen Leads).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 can’t be written. Nothing was changed. Check that its folder belongs to you and that the disk has room.</source>
        <translation>%1 kann nicht geschrieben werden. Nichts wurde geändert. Prüfen Sie, ob der Ordner Ihnen gehört und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>the keyring, which is locked or not running</source>
        <translation>der Schlüsselbund, der gesperrt ist oder nicht läuft</translation>
    </message>
</context>
</TS>
