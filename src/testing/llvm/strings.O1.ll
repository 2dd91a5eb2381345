; run: @lengths() == 12013373
; run: @words()
; output: Hello, world!
; output: 
; output: racecar
; output: A "quoted" \ line	with a tab
; output: level
; output: HELLO, WORLD!
; output: cec
; run: @numbers(-1234567)
; output: -1234567
; output: 0
; output: 2147483647
; run: @compare() == 127
; run: @caesar(3) == 1640615381
; output: Wkh txlfn eurzq ira
; run: @palindromes() == 22
; run: @build() == 508
; output: one and two
; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@lines = internal unnamed_addr constant [5 x ptr] [ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9], align 16
@buffer = internal global [128 x i8] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [20 x i8] c"The quick brown fox\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c" and two\00", align 1
@.str.5 = private unnamed_addr constant [14 x i8] c"Hello, world!\00", align 1
@.str.6 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"racecar\00", align 1
@.str.8 = private unnamed_addr constant [29 x i8] c"A \22quoted\22 \\ line\09with a tab\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"level\00", align 1

; Function Attrs: nofree norecurse nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @lengths() local_unnamed_addr #0 {
  br label %2

1:                                                ; preds = %2
  ret i32 %9

2:                                                ; preds = %0, %2
  %3 = phi i32 [ 0, %0 ], [ %10, %2 ]
  %4 = phi i32 [ 0, %0 ], [ %9, %2 ]
  %5 = mul i32 %4, 31
  %6 = getelementptr inbounds nuw ptr, ptr @lines, i32 %3
  %7 = load ptr, ptr %6, align 4, !tbaa !6
  %8 = tail call i32 @strlen(ptr noundef nonnull dereferenceable(1) %7) #10
  %9 = add i32 %8, %5
  %10 = add nuw nsw i32 %3, 1
  %11 = icmp eq i32 %10, 5
  br i1 %11, label %1, label %2, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strlen(ptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden void @words() local_unnamed_addr #3 {
  br label %1

1:                                                ; preds = %0, %1
  %2 = phi i32 [ 0, %0 ], [ %6, %1 ]
  %3 = getelementptr inbounds nuw ptr, ptr @lines, i32 %2
  %4 = load ptr, ptr %3, align 4, !tbaa !6
  %5 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %4)
  %6 = add nuw nsw i32 %2, 1
  %7 = icmp eq i32 %6, 5
  br i1 %7, label %10, label %1, !llvm.loop !12

8:                                                ; preds = %10
  %9 = tail call i32 @putchar(i32 noundef 10)
  tail call void @print_str(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @.str.7, i32 2), i32 noundef 3) #10
  tail call void @print_newline() #10
  ret void

10:                                               ; preds = %1, %10
  %11 = phi i8 [ %22, %10 ], [ 72, %1 ]
  %12 = phi i32 [ %20, %10 ], [ 0, %1 ]
  %13 = add i8 %11, -97
  %14 = icmp ult i8 %13, 26
  %15 = add nsw i8 %11, -32
  %16 = zext nneg i8 %15 to i32
  %17 = sext i8 %11 to i32
  %18 = select i1 %14, i32 %16, i32 %17
  %19 = tail call i32 @putchar(i32 noundef %18)
  %20 = add nuw nsw i32 %12, 1
  %21 = getelementptr inbounds nuw i8, ptr @.str.5, i32 %20
  %22 = load i8, ptr %21, align 1, !tbaa !13
  %23 = icmp eq i32 %20, 13
  br i1 %23, label %8, label %10, !llvm.loop !14
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr noundef readonly captures(none)) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #4

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #5

declare void @print_newline() local_unnamed_addr #5

; Function Attrs: nofree nounwind
define hidden void @numbers(i32 noundef %0) local_unnamed_addr #4 {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !13
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi ptr [ getelementptr inbounds nuw (i8, ptr @buffer, i32 127), %1 ], [ %12, %3 ]
  %5 = phi i32 [ %2, %1 ], [ %7, %3 ]
  %6 = freeze i32 %5
  %7 = udiv i32 %6, 10
  %8 = mul i32 %7, 10
  %9 = sub i32 %6, %8
  %10 = trunc nuw nsw i32 %9 to i8
  %11 = or disjoint i8 %10, 48
  %12 = getelementptr inbounds i8, ptr %4, i32 -1
  store i8 %11, ptr %12, align 1, !tbaa !13
  %13 = icmp ult i32 %5, 10
  br i1 %13, label %14, label %3, !llvm.loop !15

14:                                               ; preds = %3
  %15 = icmp slt i32 %0, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %14
  %17 = getelementptr inbounds i8, ptr %4, i32 -2
  store i8 45, ptr %17, align 1, !tbaa !13
  br label %18

18:                                               ; preds = %14, %16
  %19 = phi ptr [ %17, %16 ], [ %12, %14 ]
  %20 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %19)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !13
  store i8 48, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 126), align 2, !tbaa !13
  %21 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) getelementptr inbounds nuw (i8, ptr @buffer, i32 126))
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !13
  br label %22

22:                                               ; preds = %22, %18
  %23 = phi ptr [ getelementptr inbounds nuw (i8, ptr @buffer, i32 127), %18 ], [ %31, %22 ]
  %24 = phi i32 [ 2147483647, %18 ], [ %26, %22 ]
  %25 = freeze i32 %24
  %26 = udiv i32 %25, 10
  %27 = mul i32 %26, 10
  %28 = sub i32 %25, %27
  %29 = trunc nuw nsw i32 %28 to i8
  %30 = or disjoint i8 %29, 48
  %31 = getelementptr inbounds i8, ptr %23, i32 -1
  store i8 %30, ptr %31, align 1, !tbaa !13
  %32 = icmp samesign ult i32 %24, 10
  br i1 %32, label %33, label %22, !llvm.loop !15

33:                                               ; preds = %22
  %34 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %31)
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef range(i32 124, 128) i32 @compare() local_unnamed_addr #6 {
  ret i32 127
}

; Function Attrs: nofree nounwind
define hidden i32 @caesar(i32 noundef %0) local_unnamed_addr #4 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(20) @buffer, ptr noundef nonnull align 1 dereferenceable(20) @.str.1, i32 20, i1 false) #10
  %2 = load i8, ptr @buffer, align 16, !tbaa !13
  %3 = icmp eq i8 %2, 0
  br i1 %3, label %4, label %7

4:                                                ; preds = %25, %1
  %5 = phi i32 [ 0, %1 ], [ %29, %25 ]
  %6 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @buffer)
  ret i32 %5

7:                                                ; preds = %1, %25
  %8 = phi i8 [ %31, %25 ], [ %2, %1 ]
  %9 = phi ptr [ %30, %25 ], [ @buffer, %1 ]
  %10 = phi i32 [ %29, %25 ], [ 0, %1 ]
  %11 = add i8 %8, -97
  %12 = icmp ult i8 %11, 26
  br i1 %12, label %16, label %13

13:                                               ; preds = %7
  %14 = add i8 %8, -65
  %15 = icmp ult i8 %14, 26
  br i1 %15, label %16, label %25

16:                                               ; preds = %13, %7
  %17 = phi i8 [ -97, %7 ], [ -65, %13 ]
  %18 = phi i8 [ 97, %7 ], [ 65, %13 ]
  %19 = add nsw i8 %8, %17
  %20 = sext i8 %19 to i32
  %21 = add nsw i32 %0, %20
  %22 = srem i32 %21, 26
  %23 = trunc nsw i32 %22 to i8
  %24 = add nsw i8 %18, %23
  store i8 %24, ptr %9, align 1, !tbaa !13
  br label %25

25:                                               ; preds = %16, %13
  %26 = mul i32 %10, 7
  %27 = load i8, ptr %9, align 1, !tbaa !13
  %28 = sext i8 %27 to i32
  %29 = add i32 %26, %28
  %30 = getelementptr inbounds nuw i8, ptr %9, i32 1
  %31 = load i8, ptr %30, align 1, !tbaa !13
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %4, label %7, !llvm.loop !16
}

; Function Attrs: nofree norecurse nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 0, -2147483648) i32 @palindromes() local_unnamed_addr #0 {
  br label %2

1:                                                ; preds = %26
  ret i32 %30

2:                                                ; preds = %0, %26
  %3 = phi i32 [ 0, %0 ], [ %30, %26 ]
  %4 = phi i32 [ 0, %0 ], [ %31, %26 ]
  %5 = getelementptr inbounds nuw ptr, ptr @lines, i32 %4
  %6 = load ptr, ptr %5, align 4, !tbaa !6
  %7 = tail call i32 @strlen(ptr noundef nonnull dereferenceable(1) %6) #10
  %8 = lshr i32 %7, 1
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %26, label %10

10:                                               ; preds = %2
  %11 = getelementptr i8, ptr %6, i32 %7
  br label %12

12:                                               ; preds = %10, %20
  %13 = phi i32 [ 0, %10 ], [ %21, %20 ]
  %14 = getelementptr inbounds nuw i8, ptr %6, i32 %13
  %15 = load i8, ptr %14, align 1, !tbaa !13
  %16 = xor i32 %13, -1
  %17 = getelementptr i8, ptr %11, i32 %16
  %18 = load i8, ptr %17, align 1, !tbaa !13
  %19 = icmp eq i8 %15, %18
  br i1 %19, label %20, label %23

20:                                               ; preds = %12
  %21 = add nuw nsw i32 %13, 1
  %22 = icmp eq i32 %21, %8
  br i1 %22, label %23, label %12, !llvm.loop !17

23:                                               ; preds = %20, %12
  %24 = phi i32 [ %13, %12 ], [ %8, %20 ]
  %25 = icmp eq i32 %24, %8
  br label %26

26:                                               ; preds = %23, %2
  %27 = phi i1 [ true, %2 ], [ %25, %23 ]
  %28 = shl nuw nsw i32 1, %4
  %29 = select i1 %27, i32 %28, i32 0
  %30 = or i32 %29, %3
  %31 = add nuw nsw i32 %4, 1
  %32 = icmp eq i32 %31, 5
  br i1 %32, label %1, label %2, !llvm.loop !18
}

; Function Attrs: nofree nounwind
define hidden range(i32 -920, 1376) i32 @build() local_unnamed_addr #4 {
  %1 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #10
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(64) %1, i8 46, i32 64, i1 false)
  store i32 6647407, ptr %1, align 16
  %2 = call i32 @strlen(ptr nonnull dereferenceable(1) %1)
  %3 = getelementptr inbounds i8, ptr %1, i32 %2
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 1 dereferenceable(9) %3, ptr noundef nonnull align 1 dereferenceable(9) @.str.3, i32 9, i1 false)
  %4 = getelementptr inbounds nuw i8, ptr %1, i32 20
  store i64 435493693556, ptr %4, align 4
  %5 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1)
  %6 = getelementptr inbounds nuw i8, ptr %1, i32 15
  %7 = load i8, ptr %6, align 1, !tbaa !13
  %8 = sext i8 %7 to i32
  %9 = add nsw i32 %8, 232
  %10 = getelementptr inbounds nuw i8, ptr %1, i32 26
  %11 = load i8, ptr %10, align 2, !tbaa !13
  %12 = sext i8 %11 to i32
  %13 = mul nsw i32 %12, 3
  %14 = add nsw i32 %9, %13
  %15 = getelementptr inbounds nuw i8, ptr %1, i32 30
  %16 = load i8, ptr %15, align 2, !tbaa !13
  %17 = sext i8 %16 to i32
  %18 = mul nsw i32 %17, 5
  %19 = add nsw i32 %14, %18
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #10
  ret i32 %19
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #9

attributes #0 = { nofree norecurse nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !7, i64 0}
!7 = !{!"p1 omnipotent char", !8, i64 0}
!8 = !{!"any pointer", !4, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = !{!4, !4, i64 0}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
